package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estrade.account.Usernames;
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

/** The revisions of a talk as versions that can be compared and restored. The history of a talk in the bin is not shown. */
@ApplicationScoped
public class TalkHistory {

    /**
     * A revision with the name of its author.
     *
     * @param content the content of the revision, with the stored names of venues, people and tags
     * @param username the name of the account that wrote the revision; null when the program did, or when the account was
     *     deleted
     */
    public record Version(
            long id,
            RevisionKind kind,
            TalkContent content,
            Instant at,
            @Nullable String username) {}

    /**
     * A page of the versions of a talk.
     *
     * @param versions the versions, the newest first. If there are older versions, the list has one more than the page
     *     size, to compare with the last version of the page.
     * @param count the number of versions on all pages
     * @param since the time of the first version
     */
    public record VersionPage(List<Version> versions, int count, Instant since) {}

    private final TalkRepository talks;
    private final Session database;
    private final Actor actor;
    private final AuditTrail audit;
    private final Usernames usernames;

    TalkHistory(TalkRepository talks, Session database, Actor actor, AuditTrail audit, Usernames usernames) {
        this.talks = talks;
        this.database = database;
        this.actor = actor;
        this.audit = audit;
        this.usernames = usernames;
    }

    /**
     * A page of the versions of a talk.
     *
     * @param skipped the number of newer versions before this page
     * @param size the number of versions of a full page
     */
    @Transactional
    public VersionPage page(long talkId, int skipped, int size) {
        Object[] all = database.createQuery(
                        "select count(r), min(r.createdAt) from Revision r where r.talk.id = ?1", Object[].class)
                .setParameter(1, talkId)
                .getSingleResult();
        List<Version> versions =
                versions(database.createQuery("from Revision r where r.talk.id = ?1 order by r.id desc", Revision.class)
                        .setParameter(1, talkId)
                        .setFirstResult(skipped)
                        .setMaxResults(size + 1)
                        .getResultList());
        return new VersionPage(versions, ((Long) all[0]).intValue(), (Instant) all[1]);
    }

    /** The version with this id; empty when the talk has no such version. */
    @Transactional
    public Optional<Version> version(long talkId, long id) {
        return versions(revision(talkId, id).stream().toList()).stream().findFirst();
    }

    /** The version that was saved before a version; empty for the first version. */
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
     * Adds a draft with the content of a version. The public content does not change. Adds nothing if the newest revision
     * has the same content already.
     *
     * @return the restored version; empty when the talk has no such version
     */
    @Transactional
    public Optional<Version> restore(long talkId, long id) {
        Optional<Talk> talk = talks.lock(talkId);
        Optional<Revision> revision = talk.flatMap(found -> revision(talkId, id));
        if (talk.isEmpty() || revision.isEmpty()) {
            return Optional.empty();
        }
        Version version = versions(List.of(revision.get())).get(0);
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
        Map<Long, String> authors = usernames.byId();
        return revisions.stream()
                .map(revision -> new Version(
                        revision.id,
                        revision.kind(),
                        names.applyTo(revision.content),
                        revision.createdAt,
                        authors.get(revision.accountId)))
                .toList();
    }
}
