package org.estrade.talk.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.session.AuditTrail;
import org.estrade.session.Flash;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkProblem;
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
import org.jspecify.annotations.Nullable;

/** Saves, publishes or plans what was typed; what cannot be done leaves everything typed on the page. */
@RequestScoped
public class SaveTalkForm {

    private static final int UNPROCESSABLE = 422;

    private final TalkEditing editing;
    private final TalkPublication publication;
    private final TalkRepository talks;
    private final FormPages pages;
    private final ConflictPages conflicts;
    private final LookalikeNames doubles;
    private final Flash flash;
    private final AuditTrail audit;

    SaveTalkForm(
            TalkEditing editing,
            TalkPublication publication,
            TalkRepository talks,
            FormPages pages,
            ConflictPages conflicts,
            LookalikeNames doubles,
            Flash flash,
            AuditTrail audit) {
        this.editing = editing;
        this.publication = publication;
        this.talks = talks;
        this.pages = pages;
        this.conflicts = conflicts;
        this.doubles = doubles;
        this.flash = flash;
        this.audit = audit;
    }

    /** @param talk null for one that was never saved */
    Response take(@Nullable OpenedTalk talk, TalkForm form, FormAction action) {
        Reading draft = read(talk, form, Purpose.DRAFT);
        if (!draft.problems().isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(pages.page(talk, form, "problems", -1, pages.sentences(draft.problems())))
                    .build();
        }
        return switch (action.name()) {
            case "publish" -> publish(talk, form, draft.content());
            case "schedule" -> schedule(talk, form, draft.content());
            case "merge" -> merge(talk, form, draft.content());
            case "unschedule" -> unschedule(talk, form, draft.content());
            default -> draft(talk, form, draft.content());
        };
    }

    /** What was typed, with its address and what is wrong with that. */
    Reading read(@Nullable OpenedTalk talk, TalkForm form, Purpose purpose) {
        TalkContent before = talk == null ? TalkContent.EMPTY : talk.content();
        Reading reading = TalkFormReader.read(form, before, purpose);
        TalkContent content = addressed(talk, form, reading.content());
        List<TalkProblem> problems = new ArrayList<>(reading.problems());
        boolean shaped = problems.stream().noneMatch(problem -> problem.field().equals("slug"));
        if (shaped && !content.slug().isEmpty() && !talks.isFree(content.slug(), id(talk))) {
            problems.add(TalkProblem.of("slug", TalkProblem.Rule.SLUG_TAKEN));
        }
        return new Reading(content, problems);
    }

    /** Until the first publication the address follows the title, unless the speaker chose one. */
    private TalkContent addressed(@Nullable OpenedTalk talk, TalkForm form, TalkContent content) {
        boolean chosen =
                !content.slug().isEmpty() && !content.slug().equals(form.part().line("madeSlug"));
        boolean settled = talk != null && talk.addressed();
        String title = content.title(pages.siteLanguage());
        if (chosen
                || title.isEmpty()
                || title.length() > TalkValidator.LONGEST_TITLE
                || (settled && !content.slug().isEmpty())) {
            return content;
        }
        String made = talks.freeSlug(Slug.of(title), id(talk));
        form.with("slug", made).with("madeSlug", made);
        return content.withSlug(made);
    }

    private static @Nullable Long id(@Nullable OpenedTalk talk) {
        return talk == null ? null : talk.id();
    }

    private Response draft(@Nullable OpenedTalk talk, TalkForm form, TalkContent content) {
        SaveOutcome outcome = editing.save(form.editBase(id(talk)), content, RevisionKind.DRAFT);
        if (outcome instanceof SaveOutcome.Saved saved) {
            audit.record(
                    saved.first() ? "create" : "edit", "talk", saved.talkId(), content.title(pages.siteLanguage()));
            flash.say(pages.words().saved());
            return SeeOther.to(address(saved));
        }
        return notSaved(talk, form, content, outcome);
    }

    private Response publish(@Nullable OpenedTalk talk, TalkForm form, TalkContent content) {
        Optional<Response> refusal = refusal(talk, form, content, Map.of());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SaveOutcome outcome = publication.publish(form.editBase(id(talk)), content);
        if (outcome instanceof SaveOutcome.Saved saved) {
            flash.sayWithLink(
                    pages.words().published(),
                    "/talks/" + content.slug(),
                    pages.words().seePage());
            return SeeOther.to(address(saved));
        }
        return notSaved(talk, form, content, outcome);
    }

    private Response schedule(@Nullable OpenedTalk talk, TalkForm form, TalkContent content) {
        Optional<Instant> at = time(form);
        Map<String, String> wrongTime = new LinkedHashMap<>();
        if (at.isEmpty()) {
            wrongTime.put("publishAt", pages.words().noTime());
        } else if (!at.get().isAfter(pages.now().toInstant())) {
            wrongTime.put("publishAt", pages.words().pastTime());
        }
        Optional<Response> refusal = refusal(talk, form, content, wrongTime);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SaveOutcome outcome = publication.schedule(form.editBase(id(talk)), content, at.orElseThrow());
        if (outcome instanceof SaveOutcome.Saved saved) {
            flash.say(pages.words().scheduled(pages.time(at.get())));
            return SeeOther.to(address(saved));
        }
        return notSaved(talk, form, content, outcome);
    }

    /** What was chosen on the page of a conflict, field by field. */
    private Response merge(@Nullable OpenedTalk talk, TalkForm form, TalkContent mine) {
        TalkContent theirs = talk == null
                ? null
                : editing.revision(talk.id(), form.editBase(talk.id()).base());
        TalkContent chosen = ConflictPages.chosen(form, mine, theirs);
        // another conflict shows and carries what was chosen, not what was typed before
        return draft(talk, form.saying(chosen), chosen);
    }

    /** As typed, in the site's time zone. */
    private Optional<Instant> time(TalkForm form) {
        try {
            String typed = form.part().line("publishAt");
            // a year of more digits is one that the database has not
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
            flash.say(pages.words().unscheduled());
        }
        return answer;
    }

    /** What keeps a draft from being published, once the draft itself is safe. */
    private Optional<Response> refusal(
            @Nullable OpenedTalk talk, TalkForm form, TalkContent content, Map<String, String> more) {
        List<TalkProblem> problems = read(talk, form, Purpose.PUBLISH).problems();
        Map<String, String> alike = problems.isEmpty() && more.isEmpty() ? doubles.of(form, content) : Map.of();
        if (problems.isEmpty() && more.isEmpty() && alike.isEmpty()) {
            return Optional.empty();
        }
        SaveOutcome outcome = editing.save(form.editBase(id(talk)), content, RevisionKind.DRAFT);
        if (!(outcome instanceof SaveOutcome.Saved saved)) {
            return Optional.of(notSaved(talk, form, content, outcome));
        }
        created(saved, content);
        form.with("base", String.valueOf(saved.revisionId()));
        OpenedTalk now = editing.look(saved.talkId()).orElseThrow();
        Map<String, String> sentences = pages.sentences(problems);
        sentences.putAll(more);
        sentences.putAll(alike);
        return Optional.of(Response.status(UNPROCESSABLE)
                .entity(pages.page(now, form, alike.isEmpty() ? "saved-problems" : "doubles", -1, sentences))
                .build());
    }

    private void created(SaveOutcome.Saved saved, TalkContent content) {
        if (saved.first()) {
            audit.record("create", "talk", saved.talkId(), content.title(pages.siteLanguage()));
        }
    }

    private Response notSaved(@Nullable OpenedTalk talk, TalkForm form, TalkContent content, SaveOutcome outcome) {
        if (talk != null && outcome instanceof SaveOutcome.Conflict conflict) {
            return conflicts.page(talk, form, content, conflict);
        }
        // put into the bin meanwhile: what was typed becomes a talk of its own, rather than nothing
        TalkForm another = TalkForm.asSent(TalkForm.ofAnother(form.part()));
        return draft(null, another, read(null, another, Purpose.DRAFT).content());
    }

    private static String address(SaveOutcome.Saved saved) {
        return "/admin/talks/" + saved.talkId();
    }
}
