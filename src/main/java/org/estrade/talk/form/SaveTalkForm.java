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
import org.estrade.talk.edit.KnownVenues;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.SaveOutcome;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.talk.edit.TalkPublication;
import org.estrade.talk.form.TalkFormReader.Reading;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Saves, publishes or schedules the talk of a form. When this is refused, the page shows the form again with all typed
 * values.
 */
@RequestScoped
public class SaveTalkForm {

    private static final int UNPROCESSABLE = 422;

    private final TalkEditing editing;
    private final TalkPublication publication;
    private final TalkAddresses addresses;
    private final FormPages pages;
    private final ConflictPages conflicts;
    private final LookalikeNames lookalikes;
    private final KnownVenues venues;
    private final Flash flash;
    private final AuditTrail audit;

    SaveTalkForm(
            TalkEditing editing,
            TalkPublication publication,
            TalkAddresses addresses,
            FormPages pages,
            ConflictPages conflicts,
            LookalikeNames lookalikes,
            KnownVenues venues,
            Flash flash,
            AuditTrail audit) {
        this.editing = editing;
        this.publication = publication;
        this.addresses = addresses;
        this.pages = pages;
        this.conflicts = conflicts;
        this.lookalikes = lookalikes;
        this.venues = venues;
        this.flash = flash;
        this.audit = audit;
    }

    /**
     * Carries out the action of the pressed button.
     *
     * @param talk the opened talk, null for a talk that was never saved
     */
    Response handle(@Nullable OpenedTalk talk, TalkForm sent, FormAction action) {
        TalkForm form = completed(talk, sent)
                .withKnownPlaces(talk == null ? TalkContent.EMPTY : talk.content(), venues.bySpelling());
        Reading reading = read(talk, form, action.publishes() ? Purpose.PUBLISH : Purpose.DRAFT);
        List<FieldProblem> draftProblems =
                reading.problems().stream().filter(TalkValidator::refusesDraft).toList();
        if (!draftProblems.isEmpty()) {
            return refuseDraft(talk, form, draftProblems);
        }
        return switch (action.name()) {
            case "publish" -> publish(talk, form.with("pending", "publish"), reading);
            case "schedule" -> schedule(talk, form.with("pending", "schedule"), reading);
            case "merge" -> merge(talk, form, reading.content());
            case "unschedule" -> unschedule(talk, form, reading.content());
            default -> draft(talk, form, reading.content());
        };
    }

    /** The response to a form that cannot be saved even as a draft: the form with its problems. Nothing was written. */
    private Response refuseDraft(@Nullable OpenedTalk talk, TalkForm form, List<FieldProblem> problems) {
        return Response.status(UNPROCESSABLE)
                .entity(pages.page(talk, form, "problems", -1, problems))
                .build();
    }

    /** The content of the form, and its problems for a purpose. Reading changes neither the form nor the talk. */
    Reading read(@Nullable OpenedTalk talk, TalkForm form, Purpose purpose) {
        TalkContent before = talk == null ? TalkContent.EMPTY : talk.content();
        Reading reading = TalkFormReader.read(form, before, purpose);
        List<FieldProblem> problems = new ArrayList<>(reading.problems());
        String slug = reading.content().slug();
        boolean isValidSlug =
                problems.stream().noneMatch(problem -> problem.field().equals("slug"));
        if (isValidSlug && !slug.isEmpty() && !addresses.isFree(slug, id(talk))) {
            problems.add(FieldProblem.of("slug", Rule.SLUG_TAKEN));
        }
        return new Reading(reading.content(), problems);
    }

    /** The form with the values that the program generates: the address and the ids of new deliveries. */
    TalkForm completed(@Nullable OpenedTalk talk, TalkForm form) {
        return withAddress(talk, form).withDeliveryIds();
    }

    /**
     * The form with the address that is generated from the title. Until the first publication the address follows the title,
     * unless the speaker typed another address.
     */
    private TalkForm withAddress(@Nullable OpenedTalk talk, TalkForm form) {
        String slug = form.fields().line("slug");
        boolean isTyped = !slug.isEmpty() && !slug.equals(form.fields().line("madeSlug"));
        boolean hasFixedAddress = talk != null && talk.hasAddress() && !slug.isEmpty();
        String title = TalkFormReader.title(form, pages.siteLanguage());
        if (isTyped || hasFixedAddress || title.isEmpty() || title.length() > TalkValidator.LONGEST_TITLE) {
            return form;
        }
        TalkContent content = TalkFormReader.read(
                        form, talk == null ? TalkContent.EMPTY : talk.content(), Purpose.DRAFT)
                .content();
        String generatedSlug = addresses.freeSlug(Slug.of(content, pages.siteLanguage()), id(talk));
        return form.with("slug", generatedSlug).with("madeSlug", generatedSlug);
    }

    private static @Nullable Long id(@Nullable OpenedTalk talk) {
        return talk == null ? null : talk.id();
    }

    private Response draft(@Nullable OpenedTalk talk, TalkForm form, TalkContent content) {
        SaveOutcome outcome = editing.save(form.editBase(id(talk)), content, RevisionKind.DRAFT);
        if (outcome instanceof SaveOutcome.Saved saved) {
            audit.record(
                    saved.isNew() ? AuditAction.CREATE : AuditAction.EDIT,
                    AuditKind.TALK,
                    saved.talkId(),
                    content.title(pages.siteLanguage()));
            flash.say(withRemarks(pages.savingWords().saved(), form, content));
            return SeeOther.to(address(saved));
        }
        return notSaved(talk, form, content, outcome);
    }

    private String withRemarks(String sentence, TalkForm form, TalkContent content) {
        return LinkRemarks.after(sentence, form, content, pages.savingWords(), pages.locale());
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
                    withRemarks(pages.savingWords().published(), form, content),
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
            flash.say(withRemarks(pages.savingWords().scheduled(pages.time(at.get())), form, content));
            return SeeOther.to(address(saved));
        }
        return notSaved(talk, form, content, outcome);
    }

    /** Saves the content that the editor chose on the conflict page, field by field. */
    private Response merge(@Nullable OpenedTalk talk, TalkForm form, TalkContent typed) {
        TalkContent stored = talk == null
                ? null
                : editing.revision(talk.id(), form.editBase(talk.id()).base());
        TalkContent chosen = ConflictPages.chosen(form, typed, stored);
        // if there is another conflict, the page must show the chosen values, not the values typed before
        return draft(talk, form.withContent(chosen), chosen);
    }

    /** The typed time, in the time zone of the site; empty when the text is not a time. */
    private Optional<Instant> time(TalkForm form) {
        try {
            String text = form.fields().line("publishAt");
            // ISO 8601 writes a sign before a year of more than four digits, which the database does not accept
            if (text.startsWith("+") || text.startsWith("-")) {
                return Optional.empty();
            }
            return Optional.of(
                    LocalDateTime.parse(text).atZone(pages.now().getZone()).toInstant());
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
     * The response to a publication that is refused; empty when the talk can be published. Before a refusal, the typed
     * content is saved as a draft, so that nothing is lost.
     *
     * @param more the problems of fields that do not belong to the content of the talk
     */
    private Optional<Response> publicationRefused(
            @Nullable OpenedTalk talk, TalkForm form, Reading reading, List<FieldProblem> more) {
        TalkContent content = reading.content();
        List<FieldProblem> problems = new ArrayList<>(reading.problems());
        problems.addAll(more);
        LookalikeNames.Asked asked =
                problems.isEmpty() ? lookalikes.ask(form, content) : new LookalikeNames.Asked(false, form);
        if (problems.isEmpty() && !asked.isAsking()) {
            return Optional.empty();
        }
        SaveOutcome outcome = editing.save(form.editBase(id(talk)), content, RevisionKind.DRAFT);
        if (!(outcome instanceof SaveOutcome.Saved saved)) {
            return Optional.of(notSaved(talk, form, content, outcome));
        }
        recordCreation(saved, content);
        TalkForm savedForm = asked.form().with("base", String.valueOf(saved.revisionId()));
        OpenedTalk now = editing.view(saved.talkId()).orElseThrow();
        return Optional.of(Response.status(UNPROCESSABLE)
                .entity(pages.page(now, savedForm, asked.isAsking() ? "lookalikes" : "saved-problems", -1, problems))
                .build());
    }

    private void recordCreation(SaveOutcome.Saved saved, TalkContent content) {
        if (saved.isNew()) {
            audit.record(AuditAction.CREATE, AuditKind.TALK, saved.talkId(), content.title(pages.siteLanguage()));
        }
    }

    private Response notSaved(@Nullable OpenedTalk talk, TalkForm form, TalkContent content, SaveOutcome outcome) {
        if (talk != null && outcome instanceof SaveOutcome.Conflict conflict) {
            return conflicts.page(talk, form, content, conflict);
        }
        // the talk was deleted meanwhile: the typed content becomes a new talk, so that it is not lost
        TalkForm newTalk = completed(null, TalkForm.of(TalkForm.fieldsOfNewTalk(form.fields())));
        return draft(null, newTalk, read(null, newTalk, Purpose.DRAFT).content());
    }

    private static String address(SaveOutcome.Saved saved) {
        return "/admin/talks/" + saved.talkId();
    }
}
