package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.estrade.session.Actor;
import org.estrade.session.AuditTrail;
import org.estrade.site.SiteHeader;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.TalkValidator;
import org.estrade.talk.store.CanonicalNames;
import org.estrade.talk.store.Revision;
import org.estrade.talk.store.RevisionKind;
import org.estrade.talk.store.Talk;
import org.estrade.talk.store.TalkRepository;
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
    public record EditBase(@Nullable Long talkId, @Nullable Long base, UUID editing) {}

    private final TalkRepository talks;
    private final Session database;
    private final Actor actor;
    private final AuditTrail audit;
    private final SiteHeader site;

    TalkEditing(TalkRepository talks, Session database, Actor actor, AuditTrail audit, SiteHeader site) {
        this.talks = talks;
        this.database = database;
        this.actor = actor;
        this.audit = audit;
        this.site = site;
    }

    /** The talk as it stands; what another form's autosave wrote so far stays as it is. Empty for one in the bin. */
    @Transactional
    public Optional<OpenedTalk> open(long id) {
        return talks.lock(id).map(talk -> {
            newest(talk).sealed = true;
            return opened(talk);
        });
    }

    /** The talk as it stands, for who does not set out from it. Empty for one in the bin. */
    @Transactional
    public Optional<OpenedTalk> look(long id) {
        return talks.lock(id).map(this::opened);
    }

    @Transactional
    public boolean isInBin(long id) {
        return talks.count("id = ?1 and deletedAt is not null", id) > 0;
    }

    private OpenedTalk opened(Talk talk) {
        Revision newest = newest(talk);
        return new OpenedTalk(
                talk.id,
                newest.id,
                talks.canonicalNames().in(newest.content),
                talk.publishedAt == null ? null : talk.content(),
                talk.slug != null,
                newest.createdAt,
                talk.publishAt,
                revisions(talk));
    }

    /** What a revision of that talk says, in the names now known; null when it has no such revision. */
    @Transactional
    public @Nullable TalkContent revision(long talkId, @Nullable Long id) {
        return talks.lock(talkId)
                .map(talk -> base(talk, id))
                .map(content -> talks.canonicalNames().in(content))
                .orElse(null);
    }

    /** Saves a content that is valid as a draft. The first save of a new talk makes it. */
    @Transactional
    public SaveOutcome save(EditBase origin, TalkContent content, RevisionKind kind) {
        Optional<Talk> talk = find(origin);
        if (talk.isEmpty()) {
            return origin.talkId() == null ? create(origin, content, kind) : new SaveOutcome.Gone();
        }
        Revision newest = newest(talk.get());
        if (!isOwn(newest, origin, kind)) {
            TalkContent base = base(talk.get(), origin.base());
            if (!newest.content.equals(base)) {
                return conflict(base, newest);
            }
        }
        return saved(write(talk.get(), newest, origin, content, kind), false);
    }

    /**
     * A new draft with all that the newest revision says, under titles of its own and without an address.
     *
     * @param title makes the copy's title from the original's
     * @return its id; empty when the talk is in the bin
     */
    @Transactional
    public Optional<Long> copy(long id, UnaryOperator<String> title) {
        return look(id).map(OpenedTalk::content).map(original -> {
            Map<String, TalkText> texts = new TreeMap<>(original.texts());
            texts.replaceAll((language, text) ->
                    text.title().isEmpty() ? text : text.withTitle(shortened(title.apply(text.title()))));
            TalkContent copy = original.withTexts(texts)
                    .withSlug(talks.freeSlug(Slug.of(original.title(site.language())), null))
                    .withDeliveries(original.deliveries().stream()
                            .map(delivery -> delivery.withId(UUID.randomUUID()))
                            .toList());
            Talk talk = talks.create(copy, RevisionKind.DRAFT, actor.id());
            audit.record("duplicate", "talk", talk.id, copy.title(site.language()));
            return Objects.requireNonNull(talk.id);
        });
    }

    private static String shortened(String title) {
        return title.substring(0, Math.min(title.length(), TalkValidator.LONGEST_TITLE));
    }

    /** Who saves; null for nobody. */
    @Nullable Long actorId() {
        return actor.id();
    }

    /** A form that was sent twice, or whose answer was lost, finds the talk that it made. */
    private Optional<Talk> find(EditBase origin) {
        if (origin.talkId() != null) {
            return talks.lock(origin.talkId());
        }
        // of two that arrive together, the second waits here and then finds what the first one made
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
                .setParameter(1, origin.editing().getMostSignificantBits())
                .getSingleResult();
        return database.createQuery(
                        "select r.talk.id from Revision r where r.editing = ?1 and r.talk.deletedAt is null",
                        Long.class)
                .setParameter(1, origin.editing())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(talks::lock);
    }

    private SaveOutcome create(EditBase origin, TalkContent content, RevisionKind kind) {
        Talk talk = talks.create(content, kind, actor.id());
        Revision first = newest(talk);
        first.editing = origin.editing();
        return saved(first, true);
    }

    /**
     * An autosave sets out from another autosave of its form, whose answer may have been lost. From an explicit save it
     * sets out only when it knows of it: else it was on its way for so long that the save overtook it.
     */
    private static boolean isOwn(Revision newest, EditBase origin, RevisionKind kind) {
        boolean overtaken = kind == RevisionKind.AUTOSAVE && newest.kind() != RevisionKind.AUTOSAVE;
        return newest.id.equals(origin.base())
                || (!overtaken && origin.editing().equals(newest.editing));
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

    private Revision write(Talk talk, Revision newest, EditBase origin, TalkContent content, RevisionKind kind) {
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

    private int revisions(Talk talk) {
        return (int) (long) database.createQuery("select count(r) from Revision r where r.talk = ?1", Long.class)
                .setParameter(1, talk)
                .getSingleResult();
    }

    private static SaveOutcome.Saved saved(Revision revision, boolean first) {
        return new SaveOutcome.Saved(Objects.requireNonNull(revision.talk.id), revision.id, revision.createdAt, first);
    }
}
