package org.estrade.talk.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.estrade.account.Account;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteHeader;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.SaveOutcome;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.talk.form.TalkFormReader.Reading;
import org.estrade.talk.store.RevisionKind;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Saves the draft while the speaker types, at the request of a script. The answer is {@code {"state": "saved", "talk": 1,
 * "base": 2, "slug": "a-title", "madeSlug": "a-title", "time": "14:32", "status": "draft", "head": "<h1>…", "cards": {"0":
 * {"dot": "past", "line": "<span…"}}}}. The head of the form and the lines of the cards are HTML; the cards have their numbers
 * in the form. In the states {@code untitled}, {@code invalid}, {@code conflict} and {@code gone} nothing was written.
 */
@Path("/admin/talks")
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
public class AutosaveResource {

    private final TalkEditing editing;
    private final SaveTalkForm saving;
    private final FormPages pages;
    private final SiteHeader site;
    private final AuditTrail audit;
    private final ObjectMapper json;

    AutosaveResource(
            TalkEditing editing,
            SaveTalkForm saving,
            FormPages pages,
            SiteHeader site,
            AuditTrail audit,
            ObjectMapper json) {
        this.editing = editing;
        this.saving = saving;
        this.pages = pages;
        this.site = site;
        this.audit = audit;
        this.json = json;
    }

    @POST
    @Path("autosave")
    public Response create(MultivaluedMap<String, String> fields) {
        return save(null, fields);
    }

    @POST
    @Path(TalkFormResource.ID + "/autosave")
    public Response save(long id, MultivaluedMap<String, String> fields) {
        Optional<OpenedTalk> talk = editing.view(id);
        if (talk.isEmpty() && editing.isInBin(id)) {
            return answer(Response.Status.GONE.getStatusCode(), state("gone"));
        }
        return save(talk.orElseThrow(NotFoundException::new), fields);
    }

    private Response save(@Nullable OpenedTalk talk, MultivaluedMap<String, String> fields) {
        TalkForm form = saving.completed(talk, TalkForm.parse(fields));
        Reading reading = saving.read(talk, form, Purpose.DRAFT);
        if (!reading.problems().isEmpty()) {
            boolean isOnlyTitleMissing =
                    reading.problems().stream().allMatch(problem -> problem.rule() == Rule.TITLE_MISSING);
            return answer(422, state(isOnlyTitleMissing ? "untitled" : "invalid"));
        }
        Long id = talk == null ? null : Long.valueOf(talk.id());
        SaveOutcome outcome = editing.save(form.editBase(id), reading.content(), RevisionKind.AUTOSAVE);
        if (!(outcome instanceof SaveOutcome.Saved saved)) {
            return answer(Response.Status.CONFLICT.getStatusCode(), state("conflict"));
        }
        if (saved.isNew()) {
            audit.record(
                    AuditAction.CREATE,
                    AuditKind.TALK,
                    saved.talkId(),
                    reading.content().title(site.language()));
        }
        ObjectNode body = saved(saved, form);
        editing.view(saved.talkId())
                .ifPresent(now -> addShownState(body, pages.saved(now, TalkForm.of(FormFields.parse(fields)))));
        return answer(200, body);
    }

    private void addShownState(ObjectNode body, TalkFormPage page) {
        body.put("status", page.status()).put("head", pages.head(page));
        ObjectNode cards = body.putObject("cards");
        page.cards()
                .forEach(card ->
                        cards.putObject(card.number()).put("dot", card.dot()).put("line", pages.line(card)));
    }

    private ObjectNode saved(SaveOutcome.Saved saved, TalkForm form) {
        return state("saved")
                .put("talk", saved.talkId())
                .put("base", saved.revisionId())
                .put("slug", form.fields().line("slug"))
                .put("madeSlug", form.fields().line("madeSlug"))
                .put(
                        "time",
                        DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                                .format(saved.at().atZone(site.zone())));
    }

    private ObjectNode state(String state) {
        return json.createObjectNode().put("state", state);
    }

    private static Response answer(int status, ObjectNode body) {
        return Response.status(status).entity(Objects.toString(body)).build();
    }
}
