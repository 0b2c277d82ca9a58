package org.estrade.talk.form;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.estrade.account.Account;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.talk.TalkHint;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.talk.store.TalkHints;
import org.estrade.web.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The form of a talk. */
@Path("/admin/talks")
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TalkFormResource {

    static final String ID = "{id:[0-9]{1,18}}";

    private static final int UNPROCESSABLE = 422;

    private final TalkEditing editing;
    private final FormPages pages;
    private final SaveTalkForm saving;
    private final LookalikeNames lookalikes;
    private final TalkHints hints;
    private final ExpiredSessionForm expired;

    TalkFormResource(
            TalkEditing editing,
            FormPages pages,
            SaveTalkForm saving,
            LookalikeNames lookalikes,
            TalkHints hints,
            ExpiredSessionForm expired) {
        this.editing = editing;
        this.pages = pages;
        this.saving = saving;
        this.lookalikes = lookalikes;
        this.hints = hints;
        this.expired = expired;
    }

    /** The form of a new talk. If the session ended while the speaker was typing, the form has what was typed before. */
    @GET
    @Path("new")
    public TemplateInstance blank() {
        return storedForm("/admin/talks/new")
                .map(form -> pages.page(null, form, "resumed", -1))
                .orElseGet(() -> pages.page(null, TalkForm.blank(), "none", -1));
    }

    @GET
    @Path(ID)
    public TemplateInstance open(long id) {
        OpenedTalk talk = editing.open(id).orElseThrow(NotFoundException::new);
        return storedForm("/admin/talks/" + id)
                .map(form -> pages.page(talk, form, "resumed", -1))
                .orElseGet(() -> pages.page(talk, TalkForm.of(talk, pages.siteLanguage()), "none", -1));
    }

    private Optional<TalkForm> storedForm(String path) {
        return expired.fields(path).map(TalkForm::parse);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        return answer(null, FormFields.parse(fields));
    }

    @POST
    @Path(ID)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(long id, MultivaluedMap<String, String> sent) {
        Optional<OpenedTalk> talk = editing.view(id);
        if (talk.isEmpty() && !editing.isInBin(id)) {
            throw new NotFoundException();
        }
        FormFields fields = FormFields.parse(sent);
        // the talk was deleted while the form was open: the typed content becomes a new talk, so that it is not lost
        return answer(talk.orElse(null), talk.isEmpty() ? TalkForm.fieldsOfNewTalk(fields) : fields);
    }

    private Response answer(@Nullable OpenedTalk talk, FormFields fields) {
        FormAction sent = FormAction.of(fields.values().get("action"));
        FormAction action = sent.answersQuestion() ? lookalikes.answer(fields, sent) : sent;
        if (action.name().equals("dismiss") && talk != null) {
            TalkHint.withTypedTowns(talk.content(), talk.hints()).stream()
                    .filter(hint -> hint.number() == action.firstNumber())
                    .forEach(hint -> hints.dismiss(talk.id(), hint));
            return shownAgain(talk, fields);
        }
        if (action.name().equals("translated") && talk != null) {
            pages.siteLanguages().stream()
                    .skip(action.firstNumber())
                    .findFirst()
                    .ifPresent(language -> editing.acceptTranslation(talk.id(), language));
            return shownAgain(talk, fields);
        }
        if (action.changesRows()) {
            int newCard = action.changeRows(fields);
            String notice = action.name().equals("resume") ? "resumed" : "unsaved";
            return Response.ok(pages.page(talk, TalkForm.of(fields), notice, newCard))
                    .build();
        }
        List<FieldProblem> unsent = LinkRemarks.unsentFiles(fields);
        if (!unsent.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(pages.page(talk, TalkForm.of(fields), "problems", -1, unsent))
                    .build();
        }
        Response answer = saving.handle(talk, TalkForm.withoutBlankRows(fields), action);
        if (answer.getStatus() == Response.Status.SEE_OTHER.getStatusCode()) {
            expired.delete();
        }
        return answer;
    }

    /** The form of a talk of which something else than its content has changed. What was typed is not saved, and not lost. */
    private Response shownAgain(OpenedTalk talk, FormFields fields) {
        OpenedTalk now = editing.view(talk.id()).orElseThrow(NotFoundException::new);
        TalkForm form = TalkForm.of(fields);
        boolean isSaved = saving.read(now, TalkForm.withoutBlankRows(fields.copy()), Purpose.DRAFT)
                .content()
                .equals(now.content());
        return Response.ok(pages.page(now, form, isSaved ? "none" : "unsaved", -1))
                .build();
    }
}
