package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.session.Actor;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.CanonicalNames;
import org.estrade.talk.store.Revision;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Everything that a talk ever was, and the way back to it. A talk in the bin has no history to show. */
@ApplicationScoped
public class TalkHistory {

    /**
     * One saved state.
     *
     * @param content in the names now known
     * @param username who made it, null for the program itself and for an account that is gone
     */
    public record Version(
            long id,
            RevisionKind kind,
            TalkContent content,
            Instant at,
            @Nullable String username) {}

    /**
     * Some of a talk's versions.
     *
     * @param newest first; one more than asked for when there are older ones, to compare the last with
     * @param count how many there are in all
     * @param since when the first was made
     */
    public record VersionPage(List<Version> newest, int count, Instant since) {}

    private final TalkRepository talks;
    private final Session database;
    private final Actor actor;
    private final AuditTrail audit;

    TalkHistory(TalkRepository talks, Session database, Actor actor, AuditTrail audit) {
        this.talks = talks;
        this.database = database;
        this.actor = actor;
        this.audit = audit;
    }

    /** From that many back. */
    @Transactional
    public VersionPage stretch(long talkId, int skipped, int most) {
        Object[] all = database.createQuery(
                        "select count(r), min(r.createdAt) from Revision r where r.talk.id = ?1", Object[].class)
                .setParameter(1, talkId)
                .getSingleResult();
        List<Version> newest =
                versions(database.createQuery("from Revision r where r.talk.id = ?1 order by r.id desc", Revision.class)
                        .setParameter(1, talkId)
                        .setFirstResult(skipped)
                        .setMaxResults(most + 1)
                        .getResultList());
        return new VersionPage(newest, ((Long) all[0]).intValue(), (Instant) all[1]);
    }

    /** One of that talk's versions, wherever it is in the past. */
    @Transactional
    public Optional<Version> version(long talkId, long id) {
        return versions(revision(talkId, id).stream().toList()).stream().findFirst();
    }

    /** The one that was saved before it; empty for the first. */
    @Transactional
    public Optional<Version> before(long talkId, long id) {
        return versions(database.createQuery(
                                "from Revision r where r.talk.id = ?1 and r.id < ?2 order by r.id desc", Revision.class)
                        .setParameter(1, talkId)
                        .setParameter(2, id)
                        .setMaxResults(1)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /**
     * Makes that version the newest again, as a draft: what visitors read stays. Nothing is added when it already is.
     *
     * @return what it restored; empty when the talk has no such version
     */
    @Transactional
    public Optional<Version> restore(long talkId, long id) {
        Optional<Talk> talk = talks.lock(talkId);
        Optional<Revision> wanted = talk.flatMap(found -> revision(talkId, id));
        if (talk.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        Version version = versions(List.of(wanted.get())).get(0);
        if (!version.content().equals(talks.state(talk.get()).newest())) {
            talks.revise(talk.get(), version.content(), RevisionKind.RESTORE, actor.id());
            audit.record(
                    AuditAction.RESTORE,
                    AuditKind.TALK,
                    talkId,
                    version.content().title(""));
        }
        return Optional.of(version);
    }

    private Optional<Revision> revision(long talkId, long id) {
        return database.createQuery("from Revision r where r.talk.id = ?1 and r.id = ?2", Revision.class)
                .setParameter(1, talkId)
                .setParameter(2, id)
                .getResultStream()
                .findFirst();
    }

    private List<Version> versions(List<Revision> revisions) {
        CanonicalNames names = talks.canonicalNames();
        Map<Long, String> usernames = usernames();
        return revisions.stream()
                .map(revision -> new Version(
                        revision.id,
                        revision.kind(),
                        names.in(revision.content),
                        revision.createdAt,
                        usernames.get(revision.accountId)))
                .toList();
    }

    /** Of every account: they are few. */
    private Map<Long, String> usernames() {
        Map<Long, String> usernames = new HashMap<>();
        database.createNativeQuery("select id, username from account", Object[].class)
                .getResultStream()
                .forEach(row -> usernames.put((Long) row[0], (String) row[1]));
        return usernames;
    }
}
