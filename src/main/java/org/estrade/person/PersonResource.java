package org.estrade.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.estrade.account.Account;
import org.estrade.naming.Deleting;
import org.estrade.naming.Known;
import org.estrade.naming.KnownNames;
import org.estrade.naming.Merging;
import org.estrade.naming.NameOutcome;
import org.estrade.naming.NamePage;
import org.estrade.naming.NameProblem;
import org.estrade.naming.NameSearch;
import org.estrade.naming.NameSheet;
import org.estrade.naming.NameSheets;
import org.estrade.naming.Named;
import org.estrade.naming.NamingWords;
import org.estrade.naming.Uses;
import org.jspecify.annotations.Nullable;

/** Co-speakers: the list, and beside it the one who is open. */
@Path("/admin/people")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PersonResource {

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record People(NamePage page, PersonForm form) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;
    private static final String ONE = "{id:[0-9]{1,18}}";

    private final PersonRepository people;
    private final NameSheets sheets;
    private final Merging merging;
    private final Deleting deleting;
    private final PersonMessages words;
    private final UriInfo address;

    PersonResource(
            PersonRepository people,
            NameSheets sheets,
            Merging merging,
            Deleting deleting,
            NamingWords words,
            UriInfo address) {
        this.people = people;
        this.sheets = sheets;
        this.merging = merging;
        this.deleting = deleting;
        this.words = words.messages(PersonMessages.class);
        this.address = address;
    }

    @GET
    public TemplateInstance list() {
        return new People(new NamePage(Named.PERSON, read().found(), null), PersonForm.EMPTY);
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return page(read(), null, PersonForm.EMPTY, List.of());
    }

    @POST
    public Response create(MultivaluedMap<String, String> form) {
        return save(null, PersonForm.of(form));
    }

    @GET
    @Path(ONE)
    public TemplateInstance open(@PathParam("id") long id) {
        PersonList list = read();
        Person person = list.one(id);
        return page(list, person.known(), PersonForm.of(person), List.of());
    }

    @POST
    @Path(ONE)
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        return save(Long.valueOf(id), PersonForm.of(form));
    }

    private Response save(@Nullable Long id, PersonForm form) {
        NameOutcome outcome = people.save(id, form);
        if (outcome.saved() != null) {
            return sheets.saved(Named.PERSON, id == null, outcome.saved(), search());
        }
        PersonList list = read();
        Known opened = id == null ? null : list.one(id).known();
        return Response.status(UNPROCESSABLE)
                .entity(page(list, opened, form, outcome.problems()))
                .build();
    }

    @GET
    @Path(ONE + "/merge")
    public Response askToMerge(@PathParam("id") long id, @QueryParam("with") @Nullable String with) {
        return merging.ask(people, id, with);
    }

    @POST
    @Path(ONE + "/merge")
    public Response merge(
            @PathParam("id") long id,
            @FormParam("with") @Nullable String with,
            @FormParam("keep") @Nullable String keep) {
        return merging.merge(people, id, with, keep);
    }

    @GET
    @Path(ONE + "/deletion")
    public TemplateInstance askToDelete(@PathParam("id") long id) {
        return deleting.ask(people, id);
    }

    @POST
    @Path(ONE + "/deletion")
    public Response delete(@PathParam("id") long id) {
        return deleting.delete(people, id);
    }

    private PersonList read() {
        List<Person> all = people.byName();
        KnownNames known = new KnownNames(all.stream().map(Person::known).toList());
        return new PersonList(all, new Uses(known, people.mentions()), search());
    }

    private NameSearch search() {
        return NameSearch.of(address.getQueryParameters());
    }

    private TemplateInstance page(
            PersonList list, @Nullable Known opened, PersonForm form, List<NameProblem> problems) {
        NameSheet sheet = sheets.sheet(Named.PERSON, opened, form.typed(), problems, list.uses(), words::field);
        return new People(new NamePage(Named.PERSON, list.found(), sheet), form);
    }
}
