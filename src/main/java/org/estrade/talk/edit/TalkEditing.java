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
import org.estrade.account.Usernames;
import org.estrade.session.Actor;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
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
import org.estrade.talk.store.TalkAddresses;
import org.estrade.talk.store.TalkRepository;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Opens a talk for an editor and saves the typed content, with optimistic locking. A save contains the ids of its base
 * revision and of its opened form ({@link EditBase}). The later of two editors gets a conflict. {@link SaveRule} has the
 * rules.
 */
@ApplicationScoped
public class TalkEditing {

    private final TalkRepository talks;
    private final TalkAddresses addresses;
    private final Session database;
    private final Actor actor;
    private final AuditTrail audit;
    private final SiteHeader site;
    private final Usernames usernames;

    TalkEditing(
            TalkRepository talks,
            TalkAddresses addresses,
            Session database,
            Actor actor,
            AuditTrail audit,
            SiteHeader site,
            Usernames usernames) {
        this.talks = talks;
        this.addresses = addresses;
        this.database = database;
        this.actor = actor;
        this.audit = audit;
        this.site = site;
        this.usernames = usernames;
    }

    /**
     * Opens the talk for an editor. The newest revision is frozen: the next autosave of another form appends a revision.
     * Empty when the talk is in the bin or does not exist.
     */
    @Transactional
    public Optional<OpenedTalk> open(long id) {
        return talks.lock(id).map(talk -> {
            newest(talk).frozen = true;
            return opened(talk);
        });
    }

    /** Opens the talk for a reader who will not save it. Empty when the talk is in the bin or does not exist. */
    @Transactional
    public Optional<OpenedTalk> view(long id) {
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
                talks.canonicalNames().applyTo(newest.content),
                talk.publishedAt == null ? null : talk.content(),
                talk.slug != null,
                newest.createdAt,
                talk.publishAt,
                revisions(talk),
                talk.hints(),
                talk.translatedFrom);
    }

    private void recordSources(Talk talk, TalkContent before, TalkContent after) {
        talk.translatedFrom = talk.translatedFrom.after(before, after, site.language());
    }

    /** Records that the translation of a talk into a language is right. */
    @Transactional
    public void acceptTranslation(long id, String language) {
        talks.lock(id).ifPresent(talk -> talk.translatedFrom = talk.translatedFrom.checked(language));
    }

    /** The content of one revision, with the stored names; null when the talk has no such revision. */
    @Transactional
    public @Nullable TalkContent revision(long talkId, @Nullable Long id) {
        return talks.lock(talkId)
                .map(talk -> base(talk, id))
                .map(content -> talks.canonicalNames().applyTo(content))
                .orElse(null);
    }

    /** Saves a content that is valid as a draft. The first save of a new talk creates the talk. */
    @Transactional
    public SaveOutcome save(EditBase edit, TalkContent content, RevisionKind kind) {
        Optional<Talk> talk = find(edit);
        if (talk.isEmpty()) {
            return edit.talkId() == null ? create(edit, content, kind) : new SaveOutcome.Gone();
        }
        Revision newest = newest(talk.get());
        TalkContent base = base(talk.get(), edit.base());
        SaveRule rule = SaveRule.of(new SaveSituation(
                kind,
                newest.kind(),
                newest.id.equals(edit.base()),
                edit.editing().equals(newest.editing),
                newest.frozen,
                newest.content.equals(base),
                newest.content.equals(content)));
        return switch (rule.effect()) {
            case CONFLICT -> conflict(base, newest);
            case OVERWRITE -> {
                recordSources(talk.get(), newest.content, content);
                yield saved(overwrite(newest, content, kind), false);
            }
            case APPEND -> {
                recordSources(talk.get(), newest.content, content);
                yield saved(append(talk.get(), edit, content, kind), false);
            }
            case KEEP -> saved(newest, false);
        };
    }

    /**
     * Creates a draft as a copy of the newest revision, with other titles and without an address.
     *
     * @param title the function that returns the title of the copy for the original title
     * @return the id of the copy; empty when the talk is in the bin
     */
    @Transactional
    public Optional<Long> copy(long id, UnaryOperator<String> title) {
        return view(id).map(OpenedTalk::content).map(original -> {
            Map<String, TalkText> texts = new TreeMap<>(original.texts());
            texts.replaceAll((language, text) ->
                    text.title().isEmpty() ? text : text.withTitle(shortened(title.apply(text.title()))));
            TalkContent copy = original.withTexts(texts)
                    .withSlug(addresses.freeSlug(Slug.of(original, site.language()), null))
                    .withDeliveries(original.deliveries().stream()
                            .map(delivery -> delivery.withId(UUID.randomUUID()))
                            .toList());
            Talk talk = create(copy, RevisionKind.DRAFT);
            audit.record(AuditAction.DUPLICATE, AuditKind.TALK, talk.id, copy.title(site.language()));
            return Objects.requireNonNull(talk.id);
        });
    }

    private static String shortened(String title) {
        return title.substring(0, Math.min(title.length(), TalkValidator.LONGEST_TITLE));
    }

    /** The id of the account of the request; null when there is no request. */
    @Nullable Long actorId() {
        return actor.id();
    }

    /** Finds the talk of a form. For a new form that was sent twice, this is the talk that the first request created. */
    private Optional<Talk> find(EditBase edit) {
        if (edit.talkId() != null) {
            return talks.lock(edit.talkId());
        }
        // of two requests of one form at the same moment, the second waits here and then finds the talk of the first
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
                .setParameter(1, edit.editing().getMostSignificantBits())
                .getSingleResult();
        return database.createQuery(
                        "select r.talk.id from Revision r where r.editing = ?1 and r.talk.deletedAt is null",
                        Long.class)
                .setParameter(1, edit.editing())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(talks::lock);
    }

    private SaveOutcome create(EditBase edit, TalkContent content, RevisionKind kind) {
        Talk talk = create(content, kind);
        Revision revision = newest(talk);
        revision.editing = edit.editing();
        return saved(revision, true);
    }

    /** Creates a talk at the place where the speaker wants new talks. */
    private Talk create(TalkContent content, RevisionKind kind) {
        Talk talk = talks.create(content, kind, actor.id());
        if (site.hasNewTalksFirst()) {
            database.flush();
            database.createNativeMutationQuery(
                            "update talk set position = (select min(position) - 1 from talk) where id = ?1")
                    .setParameter(1, talk.id)
                    .executeUpdate();
        }
        return talk;
    }

    private @Nullable TalkContent base(Talk talk, @Nullable Long id) {
        Revision base = id == null ? null : database.find(Revision.class, id);
        return base == null || !base.talk.id.equals(talk.id) ? null : base.content;
    }

    private SaveOutcome.Conflict conflict(@Nullable TalkContent base, Revision newest) {
        newest.frozen = true;
        CanonicalNames names = talks.canonicalNames();
        return new SaveOutcome.Conflict(
                base == null ? null : names.applyTo(base),
                newest.id,
                names.applyTo(newest.content),
                newest.createdAt,
                usernames.byId().get(newest.accountId));
    }

    private Revision overwrite(Revision newest, TalkContent content, RevisionKind kind) {
        newest.kind = kind.id();
        newest.content = content;
        newest.createdAt = Instant.now();
        newest.accountId = actor.id();
        return newest;
    }

    private Revision append(Talk talk, EditBase edit, TalkContent content, RevisionKind kind) {
        talks.revise(talk, content, kind, actor.id());
        Revision revision = newest(talk);
        revision.editing = edit.editing();
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

    private static SaveOutcome.Saved saved(Revision revision, boolean isNew) {
        return new SaveOutcome.Saved(Objects.requireNonNull(revision.talk.id), revision.id, revision.createdAt, isNew);
    }
}
