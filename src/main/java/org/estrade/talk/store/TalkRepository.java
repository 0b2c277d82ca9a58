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

/** Talks as they are stored. Every query fetches all that its caller reads: their number never depends on the rows. */
@ApplicationScoped
public class TalkRepository implements PanacheRepository<Talk> {

    private static final String VISIBLE = " where t.publishedAt is not null and t.deletedAt is null ";

    private final NameResolver names;
    private final ContentVersion version;

    public TalkRepository(NameResolver names, ContentVersion version) {
        this.names = names;
        this.version = version;
    }

    /** What visitors may read, in the speaker's order. */
    @Transactional
    public List<TalkContent> published() {
        return visible().stream().map(Talk::content).toList();
    }

    /** The same, with what feeds, calendars and maps tell of it. */
    @Transactional
    public List<PublishedTalk> publishedTalks() {
        Map<UUID, DeliveryChange> changes = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select delivery_id, sequence, changed_at from delivery_change", DeliveryChange.class)
                .getResultStream()
                .collect(Collectors.toMap(DeliveryChange::deliveryId, Function.identity()));
        return visible().stream().map(talk -> PublishedTalk.of(talk, changes)).toList();
    }

    /** Every talk that is not in the bin, drafts included, in the speaker's order. */
    @Transactional
    public List<TalkState> states() {
        Map<Long, Talk> published = visible().stream().collect(Collectors.toMap(talk -> talk.id, Function.identity()));
        CanonicalNames known = canonicalNames();
        return newestRevisions("true").stream()
                .map(revision -> TalkState.of(revision, published.get(revision.talk.id), known))
                .toList();
    }

    /** Where one talk stands. */
    @Transactional
    public TalkState state(Talk talk) {
        Revision newest = newestRevisions("r.talk.id = " + talk.id).get(0);
        return TalkState.of(newest, talk.publishedAt == null ? null : talk, canonicalNames());
    }

    /** What the last import brought, by talk: the common ancestor of the next one and of the speaker's own changes. */
    @Transactional
    public Map<Long, TalkContent> lastImported() {
        Map<Long, TalkContent> contents = new HashMap<>();
        newestRevisions("r.kind = 'import'").forEach(revision -> contents.put(revision.talk.id, revision.content));
        return contents;
    }

    @Transactional
    public CanonicalNames canonicalNames() {
        return names.canonical();
    }

    @Transactional
    public NameSuggestions knownNames() {
        return names.known();
    }

    /** Whether each of these talks is in the bin, by its id; an erased talk is left out. */
    @Transactional
    public Map<Long, Boolean> inBin(Set<Long> ids) {
        return find("id in ?1", ids).stream()
                .collect(Collectors.toMap(talk -> talk.id, talk -> talk.deletedAt != null));
    }

    @Transactional
    public boolean isEmpty() {
        return count() == 0;
    }

    /** A new talk after all others, with that content as its first revision. It is a draft until published. */
    @Transactional
    public Talk create(TalkContent content, RevisionKind kind, @Nullable Long accountId) {
        Integer last = getEntityManager()
                .createQuery("select max(t.position) from Talk t", Integer.class)
                .getSingleResult();
        Talk talk = new Talk(last == null ? 0 : last + 1);
        persist(talk);
        revise(talk, content, kind, accountId);
        return talk;
    }

    /** Adds a revision; what visitors read stays as it is, but for websites that an import knows and nobody else did. */
    @Transactional
    public void revise(Talk talk, TalkContent content, RevisionKind kind, @Nullable Long accountId) {
        if (kind == RevisionKind.IMPORT && names.fillWebsites(content, lastImported(talk))) {
            visitorsSeeChange();
        }
        getEntityManager().persist(new Revision(talk, kind, content, accountId));
    }

    private TalkContent lastImported(Talk talk) {
        return newestRevisions("r.kind = 'import' and r.talk.id = " + talk.id).stream()
                .findFirst()
                .map(revision -> revision.content)
                .orElse(TalkContent.EMPTY);
    }

    /** Makes a content, valid for publication and with a slug that {@link #isFree}, what visitors read. */
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
        visitorsSeeChange();
    }

    /** Takes a talk from the visitors; its rows, its address and its revisions stay. */
    @Transactional
    public void unpublish(Talk talk) {
        talk.unpublish();
        visitorsSeeChange();
    }

    /** Puts a talk into the bin, or takes it out again exactly as it was; but a publication whose time went by is off. */
    @Transactional
    public void setDeleted(Talk talk, boolean deleted) {
        Instant now = Instant.now();
        talk.deletedAt = deleted ? now : null;
        if (!deleted && talk.publishAt != null && !talk.publishAt.isAfter(now)) {
            talk.unplan();
        }
        visitorsSeeChange();
    }

    /** In the same transaction as the change. */
    public void visitorsSeeChange() {
        version.raise();
    }

    /** The talk with that id unless it is in the bin; nobody else changes it until the transaction ends. */
    @Transactional
    public Optional<Talk> lock(long id) {
        return find("id = ?1 and deletedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * All talks, those in the bin included: nobody else changes any of them until the transaction ends. Whoever locks
     * several talks locks them in this order, or two could wait for each other.
     */
    @Transactional
    public void lockAll() {
        getEntityManager()
                .createNativeQuery("select id from talk order by id for update")
                .getResultList();
    }

    /** Whether no other talk has that slug, or had it before. */
    @Transactional
    public boolean isFree(String slug, @Nullable Long talkId) {
        return find("from Talk t where t.slug = ?1 and (?2 is null or t.id <> ?2)", slug, talkId)
                                .firstResult()
                        == null
                && getEntityManager()
                        .createQuery("from OldSlug o where o.slug = ?1", OldSlug.class)
                        .setParameter(1, slug)
                        .getResultStream()
                        .allMatch(old -> old.talk.id.equals(talkId));
    }

    /** That slug, or the first of {@code slug-2}, {@code slug-3} … that no other talk has or had. */
    @Transactional
    public String freeSlug(String wanted, @Nullable Long talkId) {
        String slug = wanted;
        for (int i = 2; !isFree(slug, talkId); i++) {
            slug = wanted + "-" + i;
        }
        return slug;
    }

    /** Five queries into one persistence context: each fills one list of the same talks. */
    private List<Talk> visible() {
        list("select distinct t from Talk t left join fetch t.tags" + VISIBLE);
        list("select distinct t from Talk t left join fetch t.links" + VISIBLE);
        list("select distinct t from Talk t left join fetch t.deliveries d left join fetch d.venue" + VISIBLE);
        getEntityManager()
                .createQuery(
                        "select distinct d from Delivery d join d.talk t left join fetch d.speakers" + VISIBLE,
                        Delivery.class)
                .getResultList();
        getEntityManager()
                .createQuery(
                        "select distinct d from Delivery d join d.talk t left join fetch d.links" + VISIBLE,
                        Delivery.class)
                .getResultList();
        return list("select distinct t from Talk t left join fetch t.texts" + VISIBLE + "order by t.position, t.id");
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
