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

/** Where deleted talks wait: out of everyone's sight, whole, their addresses still theirs. Nothing leaves it by itself. */
@ApplicationScoped
public class TalkBin {

    /** How long a talk is kept at least before it is among those that can be emptied out together. */
    public static final Duration KEPT = Duration.ofDays(30);

    /**
     * A talk in the bin.
     *
     * @param wasPublished whether visitors could read it, and will when it is taken out
     */
    public record Binned(long id, String title, int deliveries, boolean wasPublished, Instant deletedAt) {}

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

    /** The last to be deleted first. */
    @Transactional
    public List<Binned> contents() {
        return database.createQuery(
                        "select r from Revision r join fetch r.talk t where t.deletedAt is not null and r.id in"
                                + " (select max(r.id) from Revision r group by r.talk.id)"
                                + " order by t.deletedAt desc, t.id desc",
                        Revision.class)
                .getResultStream()
                .map(this::binned)
                .toList();
    }

    /** That one; empty when it is not in the bin. */
    @Transactional
    public Optional<Binned> find(long id) {
        return contents().stream().filter(talk -> talk.id() == id).findFirst();
    }

    /** Those that were deleted longer ago than talks are kept. */
    @Transactional
    public List<Binned> old() {
        Instant limit = clock.instant().minus(KEPT);
        return contents().stream()
                .filter(talk -> !talk.deletedAt().isAfter(limit))
                .toList();
    }

    /** Puts a talk into the bin; one that is not there to delete is left alone. */
    @Transactional
    public void putIn(long id) {
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
     * Takes those of these talks that are in the bin out of it, exactly as they were.
     *
     * @return how many they were
     */
    @Transactional
    public int takeOut(List<Long> ids) {
        talks.lockAll();
        List<Talk> binned = talks.list("id in ?1 and deletedAt is not null", ids);
        for (Talk talk : binned) {
            talks.setDeleted(talk, false);
            audit.record(
                    AuditAction.RESTORE,
                    AuditKind.TALK,
                    talk.id,
                    talks.state(talk).newest().title(site.language()));
        }
        return binned.size();
    }

    /** Deletes a talk of the bin for ever, with all its history; one that is not in the bin is left alone. */
    @Transactional
    public void purge(Binned talk) {
        int purged = database.createNativeMutationQuery("delete from talk where id = ?1 and deleted_at is not null")
                .setParameter(1, talk.id())
                .executeUpdate();
        if (purged == 1) {
            audit.record(AuditAction.PURGE, AuditKind.TALK, talk.id(), talk.title());
        }
    }

    private Binned binned(Revision newest) {
        return new Binned(
                newest.talk.id,
                newest.content.title(site.language()),
                newest.content.deliveries().size(),
                newest.talk.publishedAt != null,
                Objects.requireNonNull(newest.talk.deletedAt));
    }
}
