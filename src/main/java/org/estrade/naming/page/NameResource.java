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
import org.estrade.account.Account;
import org.estrade.naming.KnownName;
import org.estrade.naming.NameDirectory;
import org.estrade.naming.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all venues, all people or all tags: the list, and beside it the one that is open. Each room says which
 * fields its form has, and how it is shown.
 *
 * @param <F> its form
 */
// said here as well: the roles of a class are asked of the methods that it declares, not of those it inherits
@RolesAllowed(Account.SPEAKER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public abstract class NameResource<F extends NameForm> {

    private static final int UNPROCESSABLE = 422;
    private static final String ONE = "{id:[0-9]{1,18}}";

    @Inject
    NameFormPages sheets;

    @Inject
    NameMerging merging;

    @Inject
    NameDeletion deleting;

    @Inject
    UriInfo address;

    /** What is stored. */
    protected abstract NameDirectory book();

    /** All that is stored, with its uses. */
    protected abstract NameListing<F> read(NameSearch search);

    /** What was sent; a blank form when nothing was. */
    protected abstract F form(MultivaluedMap<String, String> sent);

    /**
     * Saves it, or says why not.
     *
     * @param id null for a new one
     */
    protected abstract NameOutcome save(@Nullable Long id, F form);

    /** What the form calls a field. */
    protected abstract String label(String field);

    protected abstract TemplateInstance shown(NamePage page, F form);

    @GET
    public TemplateInstance list() {
        return shown(new NamePage(named(), read(search()).found(), null), blankForm());
    }

    @GET
    @Path("new")
    public TemplateInstance blank() {
        NameListing<F> shelf = read(search());
        F form = blankForm();
        return page(shelf, sheet(shelf, null, form, NameOutcome.notSent()), form);
    }

    @POST
    public Response create(MultivaluedMap<String, String> form) {
        return answer(null, form(form));
    }

    @GET
    @Path(ONE)
    public TemplateInstance open(@PathParam("id") long id) {
        NameListing<F> shelf = read(search());
        F form = shelf.form(id);
        return page(
                shelf,
                sheet(shelf, shelf.known(id), form, NameOutcome.notSent()).on(form.version()),
                form);
    }

    @POST
    @Path(ONE)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        return answer(id, form(form));
    }

    private Response answer(@Nullable Long id, F form) {
        NameOutcome outcome = save(id, form);
        if (outcome.saved() != null) {
            return sheets.saved(named(), id == null, outcome.saved(), search());
        }
        NameListing<F> shelf = read(search());
        KnownName opened = id == null ? null : shelf.known(id);
        F stored = id == null ? null : shelf.form(id);
        NameFormPage sheet = sheet(shelf, opened, form, outcome);
        if (stored != null && outcome.outdated()) {
            // saved once more, it replaces what the page now shows beside it
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(shelf, sheet.beside(stored).on(stored.version()), form))
                    .build();
        }
        return Response.status(UNPROCESSABLE)
                .entity(page(shelf, form.typed().beside() ? sheet.beside(stored) : sheet, form))
                .build();
    }

    @GET
    @Path(ONE + "/merge")
    public Response askToMerge(@PathParam("id") long id, @QueryParam("with") @Nullable String with) {
        return merging.ask(book(), id, with);
    }

    @POST
    @Path(ONE + "/merge")
    public Response merge(
            @PathParam("id") long id,
            @FormParam("with") @Nullable String with,
            @FormParam("keep") @Nullable String keep) {
        return merging.merge(book(), id, with, keep);
    }

    @GET
    @Path(ONE + "/deletion")
    public TemplateInstance askToDelete(@PathParam("id") long id) {
        return deleting.ask(book(), id);
    }

    @POST
    @Path(ONE + "/deletion")
    public Response delete(@PathParam("id") long id) {
        return deleting.delete(book(), id);
    }

    private NameKind named() {
        return book().named();
    }

    private F blankForm() {
        return form(new MultivaluedHashMap<>());
    }

    private NameSearch search() {
        return NameSearch.of(address.getQueryParameters());
    }

    private NameFormPage sheet(NameListing<F> shelf, @Nullable KnownName opened, F form, NameOutcome outcome) {
        return sheets.sheet(named(), opened, form, outcome, shelf.uses(), this::label);
    }

    private TemplateInstance page(NameListing<F> shelf, NameFormPage sheet, F form) {
        return shown(new NamePage(named(), shelf.found(), sheet), form);
    }
}
