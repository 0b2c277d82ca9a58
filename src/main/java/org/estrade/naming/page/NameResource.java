package org.estrade.naming.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.estrade.account.Account;
import org.estrade.naming.KnownName;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameRepository;
import org.estrade.naming.NameTallies;
import org.estrade.naming.NameTally;
import org.estrade.naming.NameUse;
import org.estrade.naming.NameUses;
import org.estrade.naming.NamedEntity;
import org.estrade.session.ExpiredSessionForm;
import org.jspecify.annotations.Nullable;

/**
 * The admin's pages of all venues, all people or all tags: the list, and beside it the form of the one that is open.
 * Each room adds its own form, its own list and its own template.
 *
 * @param <E> the entity
 * @param <F> the form of the entity
 */
// The annotation of a subclass does not apply to inherited methods.
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public abstract class NameResource<E extends NamedEntity, F extends NameForm<E>> {

    private static final int UNPROCESSABLE = 422;
    private static final String ONE = "{id:[0-9]{1,18}}";

    @Inject
    NameSaving saving;

    @Inject
    NameTallies tallies;

    @Inject
    NameFormPages formPages;

    @Inject
    NameMerging merging;

    @Inject
    NameDeletion deletion;

    @Inject
    UriInfo address;

    @Inject
    ExpiredSessionForm expired;

    protected abstract NameRepository<E> repository();

    /**
     * The room's list of all entities.
     *
     * @param tallies reads the tallies of their uses, by id
     */
    protected abstract NameListing<E> listing(List<E> all, Supplier<Map<Long, NameTally>> tallies, NameSearch search);

    /** The form as it was sent; blank when nothing was sent. */
    protected abstract F form(MultivaluedMap<String, String> sent);

    /** The form of an entity as it is stored. */
    protected abstract F form(E stored);

    /** The form of a stored entity, with what its uses, newest first, say about its empty fields. */
    protected F proposed(E stored, List<NameUse> uses) {
        return form(stored);
    }

    /** The label of a field. */
    protected abstract String label(String field);

    /** The room's template. */
    protected abstract TemplateInstance template(NamePage page, F form);

    @GET
    public TemplateInstance list() {
        return template(new NamePage(kind(), listing().found(), null), blankForm());
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        NameListing<E> listing = listing();
        F form = storedForm(kind().path() + "/new").orElseGet(this::blankForm);
        return page(listing, formPage(listing, null, form, NameOutcome.notSent()), form);
    }

    @POST
    public Response create(MultivaluedMap<String, String> form) {
        return answer(null, form(form), form.getFirst("website"));
    }

    @GET
    @Path(ONE)
    public TemplateInstance open(@PathParam("id") long id) {
        NameListing<E> listing = listing();
        E stored = listing.entity(id);
        Optional<F> typed = storedForm(kind().path(id));
        if (typed.isPresent()) {
            // it keeps the version that it was opened on: what somebody else has saved meanwhile is not overwritten
            return page(listing, formPage(listing, stored.known(), typed.get(), NameOutcome.notSent()), typed.get());
        }
        NameUses uses = repository().uses(List.of(stored));
        F form = proposed(stored, uses.of(id));
        NameFormPage formPage =
                formPages.formPage(stored.known(), form, NameOutcome.notSent(), uses, askedUses(), this::label);
        return page(listing, formPage.openedOn(form(stored).version()), form);
    }

    /** The form that was sent after its session had ended, empty when there is none. */
    private Optional<F> storedForm(String path) {
        return expired.fields(path).map(fields -> {
            MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
            fields.forEach((field, values) -> sent.addAll(field, values));
            return form(sent);
        });
    }

    @POST
    @Path(ONE)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        return answer(id, form(form), form.getFirst("website"));
    }

    private Response answer(@Nullable Long id, F form, @Nullable String typedWebsite) {
        NameOutcome outcome = saving.save(repository(), id, form, this::form);
        if (outcome.saved() != null) {
            expired.delete();
            return formPages.saved(kind(), id == null, outcome.saved(), typedWebsite, search());
        }
        NameListing<E> listing = listing();
        KnownName opened = id == null ? null : listing.entity(id).known();
        F stored = id == null ? null : form(listing.entity(id));
        NameFormPage formPage = formPage(listing, opened, form, outcome);
        if (stored != null && outcome.outdated()) {
            // The page shows the stored values beside the typed ones. Sent again, the form replaces the stored values.
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(listing, formPage.beside(stored).openedOn(stored.version()), form))
                    .build();
        }
        return Response.status(UNPROCESSABLE)
                .entity(page(listing, form.typed().beside() ? formPage.beside(stored) : formPage, form))
                .build();
    }

    @GET
    @Path(ONE + "/merge")
    public Response askToMerge(@PathParam("id") long id, @QueryParam("with") @Nullable String with) {
        return merging.ask(repository(), id, with);
    }

    @POST
    @Path(ONE + "/merge")
    public Response merge(
            @PathParam("id") long id,
            @FormParam("with") @Nullable String with,
            @FormParam("keep") @Nullable String keep) {
        return merging.merge(repository(), id, with, keep);
    }

    @POST
    @Path("merges/" + ONE + "/undo")
    public Response undoMerge(@PathParam("id") long id) {
        return merging.undo(repository(), id);
    }

    @GET
    @Path(ONE + "/deletion")
    public TemplateInstance askToDelete(@PathParam("id") long id) {
        return deletion.ask(repository(), id);
    }

    @POST
    @Path(ONE + "/deletion")
    public Response delete(@PathParam("id") long id) {
        return deletion.delete(repository(), id);
    }

    private NameKind kind() {
        return repository().kind();
    }

    private NameListing<E> listing() {
        List<E> all = repository().byName();
        return listing(all, () -> tallies.of(kind(), all), search());
    }

    private F blankForm() {
        return form(new MultivaluedHashMap<>());
    }

    private NameSearch search() {
        return NameSearch.of(address.getQueryParameters());
    }

    private NameUsePage.Asked askedUses() {
        return new NameUsePage.Asked(NameSearch.page(address.getQueryParameters(), "uses"), search().query());
    }

    private NameFormPage formPage(NameListing<E> listing, @Nullable KnownName opened, F form, NameOutcome outcome) {
        NameUses uses = repository().uses(opened == null ? List.of() : List.of(listing.entity(opened.id())));
        return formPages.formPage(opened, form, outcome, uses, askedUses(), this::label);
    }

    private TemplateInstance page(NameListing<E> listing, NameFormPage formPage, F form) {
        return template(new NamePage(kind(), listing.found(), formPage), form);
    }
}
