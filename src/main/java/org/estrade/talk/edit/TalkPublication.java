package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteHeader;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.store.Revision;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.talk.store.TalkRepository;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.hibernate.Session;

/** Publishes, withdraws and schedules talks. Each action and its revision are stored in one transaction. */
@ApplicationScoped
public class TalkPublication {

    private static final String DUE =
            " from talk where publish_at <= ?1 and publish_revision_id is not null and deleted_at is null";

    private final TalkEditing editing;
    private final TalkRepository talks;
    private final TalkAddresses addresses;
    private final AuditTrail audit;
    private final SiteHeader site;
    private final Session database;

    TalkPublication(
            TalkEditing editing,
            TalkRepository talks,
            TalkAddresses addresses,
            AuditTrail audit,
            SiteHeader site,
            Session database) {
        this.editing = editing;
        this.talks = talks;
        this.addresses = addresses;
        this.audit = audit;
        this.site = site;
        this.database = database;
    }

    /** Saves and publishes a content, which must be valid and have a free slug. A conflict changes nothing. */
    @Transactional
    public SaveOutcome publish(EditBase edit, TalkContent content) {
        SaveOutcome outcome = editing.save(edit, content, RevisionKind.PUBLISH);
        if (outcome instanceof SaveOutcome.Saved saved) {
            publish(talk(saved), talks.canonicalNames().applyTo(content));
        }
        return outcome;
    }

    /**
     * Publishes the newest revision of a talk if it is valid for publication.
     *
     * @return the problems that prevent the publication, empty when the talk is published
     */
    @Transactional
    public List<FieldProblem> publishNewest(long id) {
        Talk talk = talks.lock(id).orElseThrow();
        TalkContent content = withAddress(talks.state(talk).newest(), id);
        List<FieldProblem> problems = problems(content, id);
        if (problems.isEmpty()) {
            talks.revise(talk, content, RevisionKind.PUBLISH, editing.actorId());
            publish(talk, content);
        }
        return problems;
    }

    private void publish(Talk talk, TalkContent content) {
        talks.prepareNames(List.of(content));
        talks.publish(talk, content);
        audit.record(AuditAction.PUBLISH, AuditKind.TALK, talk.id, content.title(site.language()));
    }

    /** The problems that prevent the publication of a content; empty when there is none. */
    @Transactional
    public List<FieldProblem> problems(TalkContent content, long id) {
        List<FieldProblem> problems = TalkValidator.validate(content, TalkValidator.Purpose.PUBLISH);
        return problems.isEmpty() && !addresses.isFree(content.slug(), id)
                ? List.of(FieldProblem.of("slug", Rule.SLUG_TAKEN))
                : problems;
    }

    private TalkContent withAddress(TalkContent content, long id) {
        return content.slug().isEmpty()
                ? content.withSlug(addresses.freeSlug(Slug.of(content, site.language()), id))
                : content;
    }

    /** Withdraws a talk from the public site. False when the talk is in the bin or does not exist. */
    @Transactional
    public boolean unpublish(long id) {
        Optional<Talk> talk = talks.lock(id);
        talk.filter(present -> present.publishedAt != null).ifPresent(present -> {
            talks.unpublish(present);
            audit.record(
                    AuditAction.UNPUBLISH,
                    AuditKind.TALK,
                    id,
                    talks.state(present).newest().title(site.language()));
        });
        return talk.isPresent();
    }

    /** Saves a content, which must be valid for publication, and schedules the publication of exactly this revision. */
    @Transactional
    public SaveOutcome schedule(EditBase edit, TalkContent content, Instant at) {
        SaveOutcome outcome = editing.save(edit, content, RevisionKind.DRAFT);
        if (outcome instanceof SaveOutcome.Saved saved) {
            Talk talk = talk(saved);
            Revision revision = database.find(Revision.class, saved.revisionId());
            // frozen, so that an autosave does not change the revision
            revision.frozen = true;
            talk.publishAt = at;
            talk.publishRevision = revision;
            audit.record(AuditAction.SCHEDULE, AuditKind.TALK, talk.id, content.title(site.language()));
        }
        return outcome;
    }

    /** Cancels the scheduled publication of a talk, if there is one. */
    @Transactional
    public void unschedule(long id) {
        Talk talk = talks.lock(id).orElseThrow();
        if (talk.publishAt != null) {
            talk.unschedule();
            audit.record(
                    AuditAction.UNSCHEDULE,
                    AuditKind.TALK,
                    id,
                    talks.state(talk).newest().title(site.language()));
        }
    }

    /** The ids of the talks whose scheduled time has come, the earliest first. */
    @Transactional
    public List<Long> due(Instant now) {
        return database.createNativeQuery("select id" + DUE + " order by publish_at, id", Long.class)
                .setParameter(1, now)
                .getResultList();
    }

    /**
     * Publishes a talk whose scheduled time has come. Does nothing if it is not due any more, or if another program is
     * publishing it ({@code skip locked}). A talk that can no longer be published, for example because another talk has
     * taken its slug, stays a draft, and the audit trail records the failure.
     */
    @Transactional
    public void publishDue(long id, Instant now) {
        database.createNativeQuery("select id" + DUE + " and id = ?2 for update skip locked", Long.class)
                .setParameter(1, now)
                .setParameter(2, id)
                .getResultList()
                .forEach(this::publishScheduled);
    }

    private void publishScheduled(long id) {
        Talk talk = talks.findById(id);
        Revision revision = Objects.requireNonNull(talk.publishRevision);
        TalkContent content = talks.canonicalNames().applyTo(revision.content);
        talk.unschedule();
        if (problems(content, id).isEmpty()) {
            // no new revision: it would be newer than what was written since
            revision.kind = RevisionKind.PUBLISH.id();
            publish(talk, content);
        } else {
            audit.record(AuditAction.PUBLISH_FAILED, AuditKind.TALK, id, content.title(site.language()));
        }
    }

    private Talk talk(SaveOutcome.Saved saved) {
        return talks.findById(saved.talkId());
    }
}
