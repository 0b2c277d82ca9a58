package org.estrade.talk.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.estrade.cluster.ContentVersion;
import org.estrade.talk.TalkContent;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes stored talks. A query fetches all that its caller reads, so that the number of queries does not grow
 * with the number of rows.
 */
@ApplicationScoped
public class TalkRepository implements PanacheRepository<Talk> {

    private static final String PUBLIC = " where t.publishedAt is not null and t.deletedAt is null ";

    private final NameResolver names;
    private final ContentVersion version;

    public TalkRepository(NameResolver names, ContentVersion version) {
        this.names = names;
        this.version = version;
    }

    /** The contents of the public talks, in the speaker's order. */
    @Transactional
    public List<TalkContent> published() {
        return publicTalks().stream().map(Talk::content).toList();
    }

    /** The public talks with the facts for feeds, calendars and maps, in the speaker's order. */
    @Transactional
    public List<PublishedTalk> publishedTalks() {
        Map<UUID, DeliveryChange> changes = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select delivery_id, sequence, changed_at from delivery_change", DeliveryChange.class)
                .getResultStream()
                .collect(Collectors.toMap(DeliveryChange::deliveryId, Function.identity()));
        return publicTalks().stream()
                .map(talk -> PublishedTalk.of(talk, changes))
                .toList();
    }

    /** The states of all talks that are not in the bin, drafts included, in the speaker's order. */
    @Transactional
    public List<TalkState> states() {
        Map<Long, Talk> published =
                publicTalks().stream().collect(Collectors.toMap(talk -> talk.id, Function.identity()));
        CanonicalNames storedNames = canonicalNames();
        return newestRevisions("true").stream()
                .map(revision -> TalkState.of(revision, published.get(revision.talk.id), storedNames))
                .toList();
    }

    /** The state of one talk. */
    @Transactional
    public TalkState state(Talk talk) {
        Revision newest = newestRevisions("r.talk.id = " + talk.id).get(0);
        return TalkState.of(newest, talk.publishedAt == null ? null : talk, canonicalNames());
    }

    /** The content of the last import by the talk's id: the base of the three-way merge of the next import. */
    @Transactional
    public Map<Long, TalkContent> lastImported() {
        Map<Long, TalkContent> contents = new HashMap<>();
        newestRevisions("r.kind = 'import'").forEach(revision -> contents.put(revision.talk.id, revision.content));
        return contents;
    }

    /** The content of the last import of a talk up to and including a revision; empty when there was none. */
    @Transactional
    public Optional<TalkContent> importedUpTo(Talk talk, long revision) {
        return getEntityManager()
                .createQuery(
                        "select r from Revision r where r.talk.id = ?1 and r.kind = 'import' and r.id <= ?2"
                                + " order by r.id desc",
                        Revision.class)
                .setParameter(1, talk.id)
                .setParameter(2, revision)
                .setMaxResults(1)
                .getResultStream()
                .map(imported -> imported.content)
                .findFirst();
    }

    /** The id of the newest revision of a talk; 0 when the talk does not exist. */
    @Transactional
    public long newestRevision(long talkId) {
        return getEntityManager()
                .createQuery("select coalesce(max(r.id), 0) from Revision r where r.talk.id = ?1", Long.class)
                .setParameter(1, talkId)
                .getSingleResult();
    }

    /** The content of a revision, which must exist. */
    @Transactional
    public TalkContent content(long revision) {
        return getEntityManager().find(Revision.class, revision).content;
    }

    /** The stored names of venues, people and tags, by all their spellings. */
    @Transactional
    public CanonicalNames canonicalNames() {
        return names.canonical();
    }

    /** The stored names of venues, people and tags, for the suggestions of a form. */
    @Transactional
    public NameSuggestions nameSuggestions() {
        return names.suggestions();
    }

    /** Whether each of these talks is in the bin, by id. The id of an erased talk is not in the result. */
    @Transactional
    public Map<Long, Boolean> inBin(Set<Long> ids) {
        return find("id in ?1", ids).stream()
                .collect(Collectors.toMap(talk -> talk.id, talk -> talk.deletedAt != null));
    }

    @Transactional
    public boolean isEmpty() {
        return count() == 0;
    }

    /**
     * Creates a talk at the end of the order, with the content as its first revision. The talk is a draft until
     * published.
     */
    @Transactional
    public Talk create(TalkContent content, RevisionKind kind, @Nullable Long accountId) {
        Integer lastPosition = getEntityManager()
                .createQuery("select max(t.position) from Talk t", Integer.class)
                .getSingleResult();
        Talk talk = new Talk(lastPosition == null ? 0 : lastPosition + 1);
        persist(talk);
        revise(talk, content, kind, accountId);
        return talk;
    }

    /** Adds a revision. The public content does not change, but an import may add websites to venues and people. */
    @Transactional
    public void revise(Talk talk, TalkContent content, RevisionKind kind, @Nullable Long accountId) {
        if (kind == RevisionKind.IMPORT && names.fillWebsites(content, lastImported(talk))) {
            raiseContentVersion();
        }
        getEntityManager().persist(new Revision(talk, kind, content, accountId));
    }

    private TalkContent lastImported(Talk talk) {
        return newestRevisions("r.kind = 'import' and r.talk.id = " + talk.id).stream()
                .findFirst()
                .map(revision -> revision.content)
                .orElse(TalkContent.EMPTY);
    }

    /** Publishes a content. It must be valid for publication, and its slug must be free (see {@link #isFree}). */
    @Transactional
    public void publish(Talk talk, TalkContent content) {
        if (talk.slug != null && !talk.slug.equals(content.slug())) {
            getEntityManager().persist(new OldSlug(talk.slug, talk));
        }
        getEntityManager()
                .createQuery("delete from OldSlug o where o.slug = ?1")
                .setParameter(1, content.slug())
                .executeUpdate();
        talk.publish(content, names, Instant.now());
        raiseContentVersion();
    }

    /** Withdraws a talk from the public site. Its rows, its slug and its revisions stay. */
    @Transactional
    public void unpublish(Talk talk) {
        talk.unpublish();
        raiseContentVersion();
    }

    /**
     * Moves a talk into the bin, or restores it. A restored talk is unchanged, but a scheduled time in the past is
     * removed, and names that were deleted in the meantime are created again.
     */
    @Transactional
    public void setDeleted(Talk talk, boolean deleted) {
        Instant now = Instant.now();
        talk.deletedAt = deleted ? now : null;
        if (!deleted && talk.publishAt != null && !talk.publishAt.isAfter(now)) {
            talk.unschedule();
        }
        if (!deleted && talk.isWithoutRows()) {
            talk.storeRows(state(talk).newest(), names);
        }
        raiseContentVersion();
    }

    /** Deletes the public rows of binned talks whose newest revision has their content, and empties the session. */
    @Transactional
    public void releaseNames(List<Long> binned) {
        CanonicalNames storedNames = canonicalNames();
        for (long id : binned) {
            Talk talk = findById(id);
            TalkContent newest = content(newestRevision(id));
            if (talk.publishedAt == null || storedNames.applyTo(newest).equals(talk.content())) {
                talk.deleteRows();
            }
            flush();
            getEntityManager().clear();
        }
    }

    /**
     * Raises the version of the public content when the present transaction commits: the caches are emptied, and the
     * search index and the times of visible changes are updated. Must be called in the transaction of the change.
     */
    public void raiseContentVersion() {
        version.raise();
    }

    /** Locks the talk until the transaction ends. Empty when the talk is in the bin or does not exist. */
    @Transactional
    public Optional<Talk> lock(long id) {
        return find("id = ?1 and deletedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Locks all talks until the transaction ends, including talks in the bin. Several talks are always locked in the order
     * of their ids, because two transactions with different orders could deadlock.
     */
    @Transactional
    public void lockAll() {
        getEntityManager()
                .createNativeQuery("select id from talk order by id for update")
                .getResultList();
    }

    /** Whether no other talk has this slug as its present or former slug. */
    @Transactional
    public boolean isFree(String slug, @Nullable Long talkId) {
        return find("from Talk t where t.slug = ?1 and (?2 is null or t.id <> ?2)", slug, talkId)
                                .firstResult()
                        == null
                && getEntityManager()
                        .createQuery("from OldSlug o where o.slug = ?1", OldSlug.class)
                        .setParameter(1, slug)
                        .getResultStream()
                        .allMatch(former -> former.talk.id.equals(talkId));
    }

    /** The preferred slug when it is free, otherwise the first of {@code slug-2}, {@code slug-3}… that is free. */
    @Transactional
    public String freeSlug(String preferred, @Nullable Long talkId) {
        String slug = preferred;
        for (int i = 2; !isFree(slug, talkId); i++) {
            slug = preferred + "-" + i;
        }
        return slug;
    }

    /** The public talks. Each query fills one more list of the same entities, in the same persistence context. */
    private List<Talk> publicTalks() {
        list("select distinct t from Talk t left join fetch t.tags" + PUBLIC);
        list("select distinct t from Talk t left join fetch t.links" + PUBLIC);
        list("select distinct t from Talk t left join fetch t.deliveries d left join fetch d.venue" + PUBLIC);
        getEntityManager()
                .createQuery(
                        "select distinct d from Delivery d join d.talk t left join fetch d.speakers" + PUBLIC,
                        Delivery.class)
                .getResultList();
        getEntityManager()
                .createQuery(
                        "select distinct d from Delivery d join d.talk t left join fetch d.links" + PUBLIC,
                        Delivery.class)
                .getResultList();
        return list("select distinct t from Talk t left join fetch t.texts" + PUBLIC + "order by t.position, t.id");
    }

    private List<Revision> newestRevisions(String condition) {
        return getEntityManager()
                .createQuery(
                        "select r from Revision r join fetch r.talk t where t.deletedAt is null and r.id in"
                                + " (select max(r.id) from Revision r where " + condition + " group by r.talk.id)"
                                + " order by t.position, t.id",
                        Revision.class)
                .getResultList();
    }
}
