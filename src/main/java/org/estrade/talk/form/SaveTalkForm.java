package org.estrade.talk.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.session.Flash;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.TalkValidator.Purpose;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.SaveOutcome;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.talk.edit.TalkPublication;
import org.estrade.talk.form.TalkFormReader.Reading;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkRepository;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Saves, publishes or schedules the talk of a form. When that is refused, the form is shown again with everything that
 * was typed.
 */
@RequestScoped
public class SaveTalkForm {

    private static final int UNPROCESSABLE = 422;

    private final TalkEditing editing;
    private final TalkPublication publication;
    private final TalkRepository talks;
    private final FormPages pages;
    private final ConflictPages conflicts;
    private final LookalikeNames lookalikes;
    private final Flash flash;
    private final AuditTrail audit;

    SaveTalkForm(
            TalkEditing editing,
            TalkPublication publication,
            TalkRepository talks,
            FormPages pages,
            ConflictPages conflicts,
            LookalikeNames lookalikes,
            Flash flash,
            AuditTrail audit) {
        this.editing = editing;
        this.publication = publication;
        this.talks = talks;
        this.pages = pages;
        this.conflicts = conflicts;
        this.lookalikes = lookalikes;
        this.flash = flash;
        this.audit = audit;
    }

    /**
     * Carries out the action of the pressed button.
     *
     * @param talk null for a talk that was never saved
     */
    Response handle(@Nullable OpenedTalk talk, TalkForm typed, FormAction action) {
        TalkForm form = completed(talk, typed);
        Reading reading = read(talk, form, action.publishes() ? Purpose.PUBLISH : Purpose.DRAFT);
        List<FieldProblem> ofDraft =
                reading.problems().stream().filter(TalkValidator::refusesDraft).toList();
        if (!ofDraft.isEmpty()) {
            return draftRefused(talk, form, ofDraft);
        }
        return switch (action.name()) {
            case "publish" -> publish(talk, form, reading);
            case "schedule" -> schedule(talk, form, reading);
            case "merge" -> merge(talk, form, reading.content());
            case "unschedule" -> unschedule(talk, form, reading.content());
            default -> draft(talk, form, reading.content());
        };
    }

    /** Shows the form again with the problems for which not even a draft can be saved. Nothing was written. */
    private Response draftRefused(@Nullable OpenedTalk talk, TalkForm form, List<FieldProblem> problems) {
        return Response.status(UNPROCESSABLE)
                .entity(pages.page(talk, form, "problems", -1, problems))
                .build();
    }

    /** The content of the form, and its problems for that purpose. Reading changes neither the form nor the talk. */
    Reading read(@Nullable OpenedTalk talk, TalkForm form, Purpose purpose) {
        TalkContent before = talk == null ? TalkContent.EMPTY : talk.content();
        Reading reading = TalkFormReader.read(form, before, purpose);
        List<FieldProblem> problems = new ArrayList<>(reading.problems());
        String slug = reading.content().slug();
        boolean validSlug =
                problems.stream().noneMatch(problem -> problem.field().equals("slug"));
        if (validSlug && !slug.isEmpty() && !talks.isFree(slug, id(talk))) {
            problems.add(FieldProblem.of("slug", Rule.SLUG_TAKEN));
        }
        return new Reading(reading.content(), problems);
    }

    /** The form with what the speaker leaves to the program: an address and the ids of new deliveries. */
    TalkForm completed(@Nullable OpenedTalk talk, TalkForm form) {
        return withAddress(talk, form).withDeliveryIds();
    }

    /**
     * The form with the address that is made from the title. Until the first publication the address follows the title,
     * unless the speaker typed another one.
     */
    private TalkForm withAddress(@Nullable OpenedTalk talk, TalkForm form) {
        String slug = form.fields().line("slug");
        boolean typed = !slug.isEmpty() && !slug.equals(form.fields().line("madeSlug"));
        boolean fixed = talk != null && talk.hasAddress() && !slug.isEmpty();
        String title = TalkFormReader.title(form, pages.siteLanguage());
        if (typed || fixed || title.isEmpty() || title.length() > TalkValidator.LONGEST_TITLE) {
            return form;
        }
        String made = talks.freeSlug(Slug.of(title), id(talk));
        return form.with("slug", made).with("madeSlug", made);
    }

    private static @Nullable Long id(@Nullable OpenedTalk talk) {
        return talk == null ? null : talk.id();
    }

    private Response draft(@Nullable OpenedTalk talk, TalkForm form, TalkContent content) {
        SaveOutcome outcome = editing.save(form.editBase(id(talk)), content, RevisionKind.DRAFT);
        if (outcome instanceof SaveOutcome.Saved saved) {
            audit.record(
                    saved.first() ? AuditAction.CREATE : AuditAction.EDIT,
                    AuditKind.TALK,
                    saved.talkId(),
                    content.title(pages.siteLanguage()));
            flash.say(pages.savingWords().saved());
            return SeeOther.to(address(saved));
        }
        return notSaved(talk, form, content, outcome);
    }

    private Response publish(@Nullable OpenedTalk talk, TalkForm form, Reading reading) {
        TalkContent content = reading.content();
        Optional<Response> refusal = publicationRefused(talk, form, reading, List.of());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SaveOutcome outcome = publication.publish(form.editBase(id(talk)), content);
        if (outcome instanceof SaveOutcome.Saved saved) {
            flash.sayWithLink(
                    pages.savingWords().published(),
                    "/talks/" + content.slug(),
                    pages.words().seePage());
            return SeeOther.to(address(saved));
        }
        return notSaved(talk, form, content, outcome);
    }

    private Response schedule(@Nullable OpenedTalk talk, TalkForm form, Reading reading) {
        TalkContent content = reading.content();
        Optional<Instant> at = time(form);
        List<FieldProblem> wrongTime = new ArrayList<>();
        if (at.isEmpty()) {
            wrongTime.add(FieldProblem.of("publishAt", Rule.TIME_MISSING));
        } else if (!at.get().isAfter(pages.now().toInstant())) {
            wrongTime.add(FieldProblem.of("publishAt", Rule.TIME_PAST));
        }
        Optional<Response> refusal = publicationRefused(talk, form, reading, wrongTime);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SaveOutcome outcome = publication.schedule(form.editBase(id(talk)), content, at.orElseThrow());
        if (outcome instanceof SaveOutcome.Saved saved) {
            flash.say(pages.savingWords().scheduled(pages.time(at.get())));
            return SeeOther.to(address(saved));
        }
        return notSaved(talk, form, content, outcome);
    }

    /** Saves what the editor chose on the conflict page, field by field. */
    private Response merge(@Nullable OpenedTalk talk, TalkForm form, TalkContent mine) {
        TalkContent theirs = talk == null
                ? null
                : editing.revision(talk.id(), form.editBase(talk.id()).base());
        TalkContent chosen = ConflictPages.chosen(form, mine, theirs);
        // after another conflict, the page shows what was chosen, not what was typed before
        return draft(talk, form.withContent(chosen), chosen);
    }

    /** The time that was typed, in the site's time zone; empty when it is not a time. */
    private Optional<Instant> time(TalkForm form) {
        try {
            String typed = form.fields().line("publishAt");
            // ISO 8601 writes a sign before a year of more than four digits, which the database does not accept
            if (typed.startsWith("+") || typed.startsWith("-")) {
                return Optional.empty();
            }
            return Optional.of(
                    LocalDateTime.parse(typed).atZone(pages.now().getZone()).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private Response unschedule(@Nullable OpenedTalk talk, TalkForm form, TalkContent content) {
        Response answer = draft(talk, form, content);
        if (talk != null && answer.getStatus() == Response.Status.SEE_OTHER.getStatusCode()) {
            publication.unschedule(talk.id());
            flash.say(pages.savingWords().unscheduled());
        }
        return answer;
    }

    /**
     * The answer to a publication that is refused; empty when nothing keeps the talk from being published. What was typed
     * is saved as a draft first, so that nothing is lost.
     *
     * @param more problems of fields that are not part of the talk
     */
    private Optional<Response> publicationRefused(
            @Nullable OpenedTalk talk, TalkForm form, Reading reading, List<FieldProblem> more) {
        TalkContent content = reading.content();
        List<FieldProblem> problems = new ArrayList<>(reading.problems());
        problems.addAll(more);
        LookalikeNames.Asked asked =
                problems.isEmpty() ? lookalikes.ask(form, content) : new LookalikeNames.Asked(List.of(), form);
        problems.addAll(asked.questions());
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        SaveOutcome outcome = editing.save(form.editBase(id(talk)), content, RevisionKind.DRAFT);
        if (!(outcome instanceof SaveOutcome.Saved saved)) {
            return Optional.of(notSaved(talk, form, content, outcome));
        }
        created(saved, content);
        TalkForm savedForm = asked.form().with("base", String.valueOf(saved.revisionId()));
        OpenedTalk now = editing.view(saved.talkId()).orElseThrow();
        return Optional.of(Response.status(UNPROCESSABLE)
                .entity(pages.page(
                        now, savedForm, asked.questions().isEmpty() ? "saved-problems" : "lookalikes", -1, problems))
                .build());
    }

    private void created(SaveOutcome.Saved saved, TalkContent content) {
        if (saved.first()) {
            audit.record(AuditAction.CREATE, AuditKind.TALK, saved.talkId(), content.title(pages.siteLanguage()));
        }
    }

    private Response notSaved(@Nullable OpenedTalk talk, TalkForm form, TalkContent content, SaveOutcome outcome) {
        if (talk != null && outcome instanceof SaveOutcome.Conflict conflict) {
            return conflicts.page(talk, form, content, conflict);
        }
        // the talk was deleted meanwhile: what was typed becomes a new talk, so that it is not lost
        TalkForm another = completed(null, TalkForm.asSent(TalkForm.ofAnother(form.fields())));
        return draft(null, another, read(null, another, Purpose.DRAFT).content());
    }

    private static String address(SaveOutcome.Saved saved) {
        return "/admin/talks/" + saved.talkId();
    }
}
