package org.estrade.talk.upload;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.estrade.account.Account;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.talk.form.FormPages;
import org.estrade.talk.form.TalkForm;
import org.estrade.vault.DeckReading;
import org.estrade.vault.store.UploadRefused;
import org.estrade.vault.store.VaultLimits;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.FieldProblem;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * Receives a file together with the form of a talk, from browsers without scripts. The file is stored at once, and the form is
 * shown again with its address; the talk has it when the form is saved.
 */
@Path("/admin/talks")
@RolesAllowed(Account.EDITOR)
@Blocking
public class FormFileResource {

    private static final int UNPROCESSABLE = 422;
    private static final String TALK = "{id:[0-9]{1,18}}/slides";
    private static final String NEW_TALK = "new/slides";

    private final DeckReading decks;
    private final VaultLimits limits;
    private final TalkEditing editing;
    private final FormPages pages;

    FormFileResource(DeckReading decks, VaultLimits limits, TalkEditing editing, FormPages pages) {
        this.decks = decks;
        this.limits = limits;
        this.editing = editing;
        this.pages = pages;
    }

    /** A page that was loaded again after a form was sent without scripts: the form as it is stored. */
    @GET
    @Path(TALK)
    public Response again(long id) {
        OpenedTalk talk = editing.view(id).orElseThrow(NotFoundException::new);
        return SeeOther.to("/admin/talks/" + talk.id());
    }

    @GET
    @Path(NEW_TALK)
    public Response againNew() {
        return SeeOther.to("/admin/talks/new");
    }

    @POST
    @Path(NEW_TALK)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response toNewTalk(MultipartFormDataInput input) throws IOException {
        return take(null, input);
    }

    @POST
    @Path(TALK)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response toTalk(long id, MultipartFormDataInput input) throws IOException {
        Optional<OpenedTalk> talk = editing.view(id);
        if (talk.isEmpty() && !editing.isInBin(id)) {
            throw new NotFoundException();
        }
        return take(talk.orElse(null), input);
    }

    private Response take(@Nullable OpenedTalk talk, MultipartFormDataInput input) throws IOException {
        SentForm sent = SentForm.of(input).orElseThrow(BadRequestException::new);
        if (sent.file() == null) {
            return formAgain(talk, sent, List.of(FileWords.missing(sent.address())));
        }
        try (InputStream bytes = sent.file().getFileItem().getInputStream()) {
            DeckReading.Arrived arrived = decks.accept(bytes, sent.file().getFileName());
            sent.linkFields()
                    .with("url", arrived.address().path())
                    .with("fileNote", FileWords.of(arrived.file(), pages.locale()));
            return formAgain(talk, sent, List.of());
        } catch (UploadRefused refused) {
            return formAgain(
                    talk, sent, List.of(FileWords.refused(sent.address(), refused.reason(), limits, pages.locale())));
        }
    }

    /** The form with what was typed. Nothing of the talk is saved. */
    private Response formAgain(@Nullable OpenedTalk talk, SentForm sent, List<FieldProblem> problems) {
        sent.linkFields();
        TalkForm form = TalkForm.of(talk == null ? TalkForm.fieldsOfNewTalk(sent.fields()) : sent.fields());
        return Response.status(problems.isEmpty() ? 200 : UNPROCESSABLE)
                .entity(pages.page(talk, form, problems.isEmpty() ? "unsaved" : "problems", sent.card(), problems))
                .build();
    }
}
