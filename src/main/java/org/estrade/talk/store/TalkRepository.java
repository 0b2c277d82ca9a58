package org.estrade.talk.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.estrade.cluster.ContentVersion;
import org.estrade.talk.TalkContent;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes stored talks. A query fetches all that its caller reads, so that the number of queries does not grow
 * with the number of rows.
 */
@ApplicationScoped
public class TalkRepository implements PanacheRepository<Talk> {

    static final String PUBLIC = " where t.publishedAt is not null and t.deletedAt is null ";

    private final NameResolver names;
    private final ContentVersion version;

    public TalkRepository(NameResolver names, ContentVersion version) {
        this.names = names;
        this.version = version;
    }

    /** The contents of the public talks, in the speaker's order. */
    @Transactional
    public List<TalkContent> published() {
        return publicTalks(PUBLIC).stream().map(Talk::content).toList();
    }

    /** The condition of the public talks among those with these ids. */
    static String among(Collection<Long> ids) {
        return PUBLIC + "and t.id in " + list(ids) + " ";
    }

    static String list(Collection<Long> ids) {
        return ids.isEmpty() ? "(-1)" : ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The states of all talks that are not in the bin, drafts included, in the speaker's order. */
    @Transactional
    public List<TalkState> states() {
        return states(publicTalks(PUBLIC), newestRevisions("true"));
    }

    /** The states of those of some talks that are not in the bin, in the speaker's order. */
    @Transactional
    public List<TalkState> states(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return states(publicTalks(among(ids)), newestRevisions("r.talk.id in " + list(ids)));
    }

    private List<TalkState> states(List<Talk> publicTalks, List<Revision> newest) {
        Map<Long, Talk> published =
                publicTalks.stream().collect(Collectors.toMap(talk -> talk.id, Function.identity()));
        CanonicalNames storedNames = canonicalNames();
        return newest.stream()
                .map(revision -> TalkState.of(revision, published.get(revision.talk.id), storedNames))
                .toList();
    }

    /** The state of one talk. */
    @Transactional
    public TalkState state(Talk talk) {
        Revision newest = newestRevisions("r.talk.id = " + talk.id).get(0);
        return TalkState.of(newest, talk.publishedAt == null ? null : talk, canonicalNames());
    }

    /** The content of the last import by the talk's id: the base of the next import's three-way merge. */
    @Transactional
    public Map<Long, TalkContent> lastImported() {
        Map<Long, TalkContent> contents = new HashMap<>();
        newestRevisions("r.kind = 'import'").forEach(revision -> contents.put(revision.talk.id, revision.content));
        return contents;
    }

    /** The ids of the newest revisions of these talks, by the ids of the talks. */
    @Transactional
    public Map<Long, Long> newestRevisions(Collection<Long> talkIds) {
        return getEntityManager()
                .createQuery(
                        "select r.talk.id, max(r.id) from Revision r where r.talk.id in ?1 group by r.talk.id",
                        Object[].class)
                .setParameter(1, talkIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Finds the names of these contents, so that storing each of them asks the database for no name again. */
    @Transactional
    public void prepareNames(Collection<TalkContent> contents) {
        names.prepare(contents);
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

    /**
     * Creates a talk at the end of the order, with the content as its first revision. The talk is a draft until
     * published.
     */
    @Transactional
    public Talk create(TalkContent content, RevisionKind kind, @Nullable Long accountId) {
        Integer lastPosition = getEntityManager()
                .createQuery("select max(t.position) from Talk t", Integer.class)
                // a new talk is inserted at once: nothing has to be flushed for this query
                .setHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                .getSingleResult();
        Talk talk = new Talk(lastPosition == null ? 0 : lastPosition + 1);
        persist(talk);
        revise(talk, content, TalkContent.EMPTY, kind, accountId);
        return talk;
    }

    /** Adds a revision. The public content does not change, but an import may add websites to venues and people. */
    @Transactional
    public void revise(Talk talk, TalkContent content, RevisionKind kind, @Nullable Long accountId) {
        TalkContent before = kind == RevisionKind.IMPORT ? lastImported(talk) : TalkContent.EMPTY;
        revise(talk, content, before, kind, accountId);
    }

    private void revise(
            Talk talk, TalkContent content, TalkContent before, RevisionKind kind, @Nullable Long accountId) {
        if (kind == RevisionKind.IMPORT && names.fillWebsites(content, before)) {
            raiseContentVersion();
        }
        getEntityManager().persist(new Revision(talk, kind, content, accountId));
    }

    private TalkContent lastImported(Talk talk) {
        List<Revision> imports = newestRevisions("r.kind = 'import' and r.talk.id = " + talk.id);
        return imports.isEmpty() ? TalkContent.EMPTY : imports.get(0).content;
    }

    /** Publishes a content. It must be valid for publication, and its slug must be free (see {@link TalkAddresses}). */
    @Transactional
    public void publish(Talk talk, TalkContent content) {
        if (talk.slug != null && !talk.slug.equals(content.slug())) {
            getEntityManager().persist(new OldSlug(talk.slug, talk));
            getEntityManager()
                    .createQuery("delete from OldSlug o where o.slug = ?1")
                    .setParameter(1, content.slug())
                    .executeUpdate();
        }
        talk.publish(content, names, Instant.now());
        version.raise(talk.id);
    }

    /** Withdraws a talk from the public site. Its rows, its slug and its revisions stay. */
    @Transactional
    public void unpublish(Talk talk) {
        talk.unpublish();
        version.raise(talk.id);
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
        version.raise(talk.id);
    }

    /** Raises the version for a change of the order alone: what each talk shows stays the same. */
    public void raiseForOrder() {
        version.raiseForNoTalk();
    }

    /** Raises the version of the public content of all talks, see {@link ContentVersion#raise()}. */
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

    /** Locks all talks, also those in the bin, in the order of their ids: another order could cause a deadlock. */
    @Transactional
    public void lockAll() {
        getEntityManager()
                .createNativeQuery("select id from talk order by id for update")
                .getResultList();
    }

    /** Some public talks. Each query fills one more list of the same entities, in the same persistence context. */
    List<Talk> publicTalks(String condition) {
        list("select distinct t from Talk t left join fetch t.tags" + condition);
        list("select distinct t from Talk t left join fetch t.links" + condition);
        list("select distinct t from Talk t left join fetch t.deliveries d left join fetch d.venue" + condition);
        getEntityManager()
                .createQuery(
                        "select distinct d from Delivery d join d.talk t left join fetch d.speakers" + condition,
                        Delivery.class)
                .getResultList();
        getEntityManager()
                .createQuery(
                        "select distinct d from Delivery d join d.talk t left join fetch d.links" + condition,
                        Delivery.class)
                .getResultList();
        return list("select distinct t from Talk t left join fetch t.texts" + condition + "order by t.position, t.id");
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
