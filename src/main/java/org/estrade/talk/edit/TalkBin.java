package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteHeader;
import org.estrade.talk.store.Revision;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/**
 * The bin of deleted talks. A talk in the bin is not shown anywhere else, but keeps its whole content, its history and its
 * slug. The program never erases a talk by itself: only the speaker can, after a confirmation.
 */
@ApplicationScoped
public class TalkBin {

    /** The time in the bin after which a talk can be erased together with other old ones. */
    public static final Duration RETENTION = Duration.ofDays(30);

    /**
     * A talk in the bin.
     *
     * @param wasPublished whether the talk was public, and will be public again after it is restored
     */
    public record DeletedTalk(long id, String title, int deliveries, boolean wasPublished, Instant deletedAt) {}

    private final TalkRepository talks;
    private final Session database;
    private final AuditTrail audit;
    private final SiteHeader site;
    private final Clock clock;

    TalkBin(TalkRepository talks, Session database, AuditTrail audit, SiteHeader site, Clock clock) {
        this.talks = talks;
        this.database = database;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** The number of talks in the bin. */
    @Transactional
    public int size() {
        return Math.toIntExact(talks.count("deletedAt is not null"));
    }

    /** The number of talks that have been in the bin for longer than {@link #RETENTION}. */
    @Transactional
    public int expiredSize() {
        return Math.toIntExact(talks.count("deletedAt <= ?1", expiry()));
    }

    /**
     * Some talks in the bin, the last deleted one first.
     *
     * @param from the number of talks that are left out before the first one
     */
    @Transactional
    public List<DeletedTalk> contents(int from, int most) {
        return deleted("t.deletedAt is not null")
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(this::deletedTalk)
                .toList();
    }

    /** The talk in the bin with this id; empty when the bin does not contain it. */
    @Transactional
    public Optional<DeletedTalk> find(long id) {
        return deleted("t.deletedAt is not null and t.id = ?1")
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .map(this::deletedTalk);
    }

    /** The talks that have been in the bin for longer than {@link #RETENTION}. */
    @Transactional
    public List<DeletedTalk> expired() {
        return deleted("t.deletedAt <= ?1")
                .setParameter(1, expiry())
                .getResultStream()
                .map(this::deletedTalk)
                .toList();
    }

    private Instant expiry() {
        return clock.instant().minus(RETENTION);
    }

    /** The newest revisions of talks, those of the last deleted talk first. */
    private SelectionQuery<Revision> deleted(String condition) {
        return database.createSelectionQuery(
                "select r from Revision r join fetch r.talk t where " + condition
                        + " and r.id = (select max(o.id) from Revision o where o.talk = t)"
                        + " order by t.deletedAt desc, t.id desc",
                Revision.class);
    }

    /** Moves a talk into the bin. Does nothing when the talk is in the bin already or does not exist. */
    @Transactional
    public void delete(long id) {
        talks.lock(id).ifPresent(talk -> {
            audit.record(
                    AuditAction.DELETE,
                    AuditKind.TALK,
                    id,
                    talks.state(talk).newest().title(site.language()));
            talks.setDeleted(talk, true);
        });
    }

    /**
     * Restores talks from the bin with unchanged content. Ids of talks that are not in the bin are ignored.
     *
     * @return the number of restored talks
     */
    @Transactional
    public int restore(List<Long> ids) {
        talks.lockAll();
        List<Talk> restored = talks.list("id in ?1 and deletedAt is not null", ids);
        for (Talk talk : restored) {
            talks.setDeleted(talk, false);
            audit.record(
                    AuditAction.RESTORE,
                    AuditKind.TALK,
                    talk.id,
                    talks.state(talk).newest().title(site.language()));
        }
        return restored.size();
    }

    /** Erases a talk of the bin and its history permanently. Does nothing when the talk is not in the bin any more. */
    @Transactional
    public void purge(DeletedTalk talk) {
        int purged = database.createNativeMutationQuery("delete from talk where id = ?1 and deleted_at is not null")
                .setParameter(1, talk.id())
                .executeUpdate();
        if (purged == 1) {
            audit.record(AuditAction.PURGE, AuditKind.TALK, talk.id(), talk.title());
        }
    }

    private DeletedTalk deletedTalk(Revision newest) {
        return new DeletedTalk(
                newest.talk.id,
                newest.content.title(site.language()),
                newest.content.deliveries().size(),
                newest.talk.publishedAt != null,
                Objects.requireNonNull(newest.talk.deletedAt));
    }
}
