package org.estrade.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.estrade.account.Actor;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Opening a talk to write it, and saving what was written. Who saves says which revision they set out from, and which
 * opened form they are: the later of two editors is told of the other, and nobody is told of their own autosave.
 */
@ApplicationScoped
public class TalkEditing {

    /**
     * Where something typed comes from.
     *
     * @param talkId null for a talk that was never saved
     * @param base the revision that was opened, null with the former
     * @param editing the opened form
     */
    public record Origin(@Nullable Long talkId, @Nullable Long base, UUID editing) {}

    private final TalkRepository talks;
    private final Session database;
    private final Actor actor;

    TalkEditing(TalkRepository talks, Session database, Actor actor) {
        this.talks = talks;
        this.database = database;
        this.actor = actor;
    }

    /** The talk as it stands; what another form's autosave wrote so far stays as it is. Empty for one in the bin. */
    @Transactional
    public Optional<OpenedTalk> open(long id) {
        return talks.lock(id).map(talk -> {
            Revision newest = newest(talk);
            newest.sealed = true;
            TalkContent content = talks.canonicalNames().in(newest.content);
            TalkContent published = talk.publishedAt == null ? null : talk.content();
            return new OpenedTalk(
                    id,
                    newest.id,
                    content,
                    published,
                    talk.slug != null,
                    newest.createdAt,
                    talk.publishAt,
                    revisions(talk));
        });
    }

    /** Saves a content that is valid as a draft. The first save of a new talk makes it. */
    @Transactional
    public SaveOutcome save(Origin origin, TalkContent content, RevisionKind kind) {
        Optional<Talk> talk = find(origin);
        if (talk.isEmpty()) {
            return origin.talkId() == null ? create(origin, content, kind) : new SaveOutcome.Gone();
        }
        Revision newest = newest(talk.get());
        if (!isOwn(newest, origin)) {
            TalkContent base = base(talk.get(), origin.base());
            if (!newest.content.equals(base)) {
                return conflict(base, newest);
            }
        }
        return saved(write(talk.get(), newest, origin, content, kind));
    }

    /** Who saves; null for nobody. */
    @Nullable Long actorId() {
        return actor.id();
    }

    /** A form that was sent twice, or whose answer was lost, finds the talk that it made. */
    private Optional<Talk> find(Origin origin) {
        if (origin.talkId() != null) {
            return talks.lock(origin.talkId());
        }
        // of two that arrive together, the second waits here and then finds what the first one made
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
                .setParameter(1, origin.editing().getMostSignificantBits())
                .getSingleResult();
        return database.createQuery("select r.talk.id from Revision r where r.editing = ?1", Long.class)
                .setParameter(1, origin.editing())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(talks::lock);
    }

    private SaveOutcome create(Origin origin, TalkContent content, RevisionKind kind) {
        Talk talk = talks.create(content, kind, actor.id());
        Revision first = newest(talk);
        first.editing = origin.editing();
        return saved(first);
    }

    private static boolean isOwn(Revision newest, Origin origin) {
        return newest.id.equals(origin.base()) || origin.editing().equals(newest.editing);
    }

    private @Nullable TalkContent base(Talk talk, @Nullable Long id) {
        Revision base = id == null ? null : database.find(Revision.class, id);
        return base == null || !base.talk.id.equals(talk.id) ? null : base.content;
    }

    private SaveOutcome.Conflict conflict(@Nullable TalkContent base, Revision newest) {
        newest.sealed = true;
        CanonicalNames names = talks.canonicalNames();
        return new SaveOutcome.Conflict(
                base == null ? null : names.in(base),
                newest.id,
                names.in(newest.content),
                newest.createdAt,
                username(newest));
    }

    private @Nullable String username(Revision revision) {
        return database.createNativeQuery("select username from account where id = ?1", String.class)
                .setParameter(1, revision.accountId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Revision write(Talk talk, Revision newest, Origin origin, TalkContent content, RevisionKind kind) {
        boolean goesOn = newest.kind() == RevisionKind.AUTOSAVE
                && !newest.sealed
                && origin.editing().equals(newest.editing);
        boolean same = newest.content.equals(content);
        if (goesOn && (kind == RevisionKind.AUTOSAVE || same)) {
            newest.kind = kind.id();
            newest.content = content;
            newest.createdAt = Instant.now();
            newest.accountId = actor.id();
            return newest;
        }
        if (same && (kind != RevisionKind.PUBLISH || newest.kind() == RevisionKind.PUBLISH)) {
            return newest;
        }
        talks.revise(talk, content, kind, actor.id());
        Revision revision = newest(talk);
        revision.editing = origin.editing();
        return revision;
    }

    private Revision newest(Talk talk) {
        return database.createQuery("from Revision r where r.talk = ?1 order by r.id desc", Revision.class)
                .setParameter(1, talk)
                .setMaxResults(1)
                .getSingleResult();
    }

    private long revisions(Talk talk) {
        return database.createQuery("select count(r) from Revision r where r.talk = ?1", Long.class)
                .setParameter(1, talk)
                .getSingleResult();
    }

    private static SaveOutcome.Saved saved(Revision revision) {
        return new SaveOutcome.Saved(Objects.requireNonNull(revision.talk.id), revision.id, revision.createdAt);
    }
}
