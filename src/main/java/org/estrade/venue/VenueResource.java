package org.estrade.venue;

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

/** The speaker's venues: the list, and beside it the one that is open. */
@Path("/admin/venues")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class VenueResource {

    @CheckedTemplate(basePath = "venue", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Venues(NamePage page, VenueForm form) implements TemplateInstance {}

    private static final int UNPROCESSABLE = 422;
    private static final String ONE = "{id:[0-9]{1,18}}";

    private final VenueRepository venues;
    private final NameSheets sheets;
    private final Merging merging;
    private final Deleting deleting;
    private final VenueMessages words;
    private final UriInfo address;

    VenueResource(
            VenueRepository venues,
            NameSheets sheets,
            Merging merging,
            Deleting deleting,
            NamingWords words,
            UriInfo address) {
        this.venues = venues;
        this.sheets = sheets;
        this.merging = merging;
        this.deleting = deleting;
        this.words = words.messages(VenueMessages.class);
        this.address = address;
    }

    @GET
    public TemplateInstance list() {
        return new Venues(new NamePage(Named.VENUE, read().found(), null), VenueForm.EMPTY);
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return page(read(), null, VenueForm.EMPTY, List.of());
    }

    @POST
    public Response create(MultivaluedMap<String, String> form) {
        return save(null, VenueForm.of(form));
    }

    @GET
    @Path(ONE)
    public TemplateInstance open(@PathParam("id") long id) {
        VenueList list = read();
        Venue venue = list.one(id);
        return page(list, venue.known(), VenueForm.of(venue), List.of());
    }

    @POST
    @Path(ONE)
    public Response save(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        return save(Long.valueOf(id), VenueForm.of(form));
    }

    private Response save(@Nullable Long id, VenueForm form) {
        NameOutcome outcome = venues.save(id, form);
        if (outcome.saved() != null) {
            return sheets.saved(Named.VENUE, id == null, outcome.saved(), search());
        }
        VenueList list = read();
        Known opened = id == null ? null : list.one(id).known();
        return Response.status(UNPROCESSABLE)
                .entity(page(list, opened, form, outcome.problems()))
                .build();
    }

    @GET
    @Path(ONE + "/merge")
    public Response askToMerge(@PathParam("id") long id, @QueryParam("with") @Nullable String with) {
        return merging.ask(venues, id, with);
    }

    @POST
    @Path(ONE + "/merge")
    public Response merge(
            @PathParam("id") long id,
            @FormParam("with") @Nullable String with,
            @FormParam("keep") @Nullable String keep) {
        return merging.merge(venues, id, with, keep);
    }

    @GET
    @Path(ONE + "/deletion")
    public TemplateInstance askToDelete(@PathParam("id") long id) {
        return deleting.ask(venues, id);
    }

    @POST
    @Path(ONE + "/deletion")
    public Response delete(@PathParam("id") long id) {
        return deleting.delete(venues, id);
    }

    private VenueList read() {
        List<Venue> all = venues.byName();
        KnownNames known = new KnownNames(all.stream().map(Venue::known).toList());
        return new VenueList(all, new Uses(known, venues.mentions()), search(), words);
    }

    private NameSearch search() {
        return NameSearch.of(address.getQueryParameters());
    }

    private TemplateInstance page(VenueList list, @Nullable Known opened, VenueForm form, List<NameProblem> problems) {
        NameSheet sheet = sheets.sheet(Named.VENUE, opened, form.typed(), problems, list.uses(), words::field);
        return new Venues(new NamePage(Named.VENUE, list.found(), sheet), form);
    }
}
