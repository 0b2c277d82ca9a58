package org.estrade.talk.store;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.stream.Stream;
import org.estrade.cluster.ContentVersion;
import org.estrade.talk.store.PublishedTalks.Entry;
import org.estrade.talk.store.PublishedTalks.Fragment;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Reads the published talks. When this program has stored each change since it read them last, and only talks have changed, it
 * asks for these talks alone. Otherwise it reads the stamps of all talks, and then those that have changed.
 */
@ApplicationScoped
public class PublishedTalkReader {

    /** The largest number of talks that are read by their ids. */
    private static final int MOST_IDS = 1000;

    private static final String CHANGES = """
            select delivery_id, sequence, delivery_change.changed_at
            from delivery_change join delivery on id = delivery_id
            where talk_id = any(cast(:talks as bigint[]))""";

    private static final String FRAGMENTS = """
            select talk_id, fragment, talk_fragment.created_at
            from talk_fragment join talk on id = talk_id
            where published_at is not null and deleted_at is null""";

    private final TalkRepository talks;
    private final ContentVersion version;
    private final Session database;

    public PublishedTalkReader(TalkRepository talks, ContentVersion version, Session database) {
        this.talks = talks;
        this.version = version;
        this.database = database;
    }

    /**
     * The published talks. This may take minutes.
     *
     * @param former what was read before: talks that have not changed since then are not read again; null for nothing
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = 600)
    public PublishedTalks read(@Nullable PublishedTalks former) {
        // nothing is written: looking for changes of 100,000 entities before each query would take seconds
        database.setDefaultReadOnly(true);
        database.setHibernateFlushMode(FlushMode.MANUAL);
        // before the talks: what changes while they are read belongs to the next version
        long present = version.current();
        Optional<Set<Long>> changed = former == null
                ? Optional.empty()
                : version.talksChanged(former.version(), present).filter(ids -> ids.size() <= MOST_IDS);
        return former != null && changed.isPresent()
                ? some(former, changed.get(), present)
                : all(former == null ? List.of() : former.entries(), present);
    }

    private PublishedTalks all(List<Entry> former, long present) {
        Map<Long, PublishedTalk> known = former.stream().collect(Collectors.toMap(Entry::id, Entry::talk));
        return new PublishedTalks(
                present,
                false,
                entries(stamps(TalkRepository.PUBLIC), known),
                fragments(FRAGMENTS).sorted(Fragment.NEWEST_FIRST).toList());
    }

    private PublishedTalks some(PublishedTalks former, Set<Long> changed, long present) {
        if (changed.isEmpty()) {
            return new PublishedTalks(present, true, former.entries(), former.fragments());
        }
        Map<Long, PublishedTalk> known = former.entries().stream()
                .filter(entry -> changed.contains(entry.id()))
                .collect(Collectors.toMap(Entry::id, Entry::talk));
        List<Entry> read = entries(stamps(TalkRepository.among(changed)), known);
        Stream<Fragment> theirs = fragments(FRAGMENTS + " and talk_id in " + TalkRepository.list(changed));
        return new PublishedTalks(
                present,
                true,
                Stream.concat(former.entries().stream().filter(entry -> !changed.contains(entry.id())), read.stream())
                        .sorted(Entry.ORDER)
                        .toList(),
                Stream.concat(
                                former.fragments().stream().filter(fragment -> !changed.contains(fragment.talk())),
                                theirs)
                        .sorted(Fragment.NEWEST_FIRST)
                        .toList());
    }

    private List<PublishedTalk.Stamp> stamps(String condition) {
        return database.createQuery(
                        "select t.id, t.position, t.changedAt, t.publishedAt from Talk t" + condition
                                + "order by t.position, t.id",
                        PublishedTalk.Stamp.class)
                .getResultList();
    }

    private Stream<Fragment> fragments(String query) {
        return database.createNativeQuery(query, Object[].class)
                .getResultStream()
                .map(row -> new Fragment(((Number) row[0]).longValue(), (String) row[1], (Instant) row[2]));
    }

    /** The talks of the stamps: the known ones that have not changed, and the others, which are read. */
    private List<Entry> entries(List<PublishedTalk.Stamp> stamps, Map<Long, PublishedTalk> known) {
        List<Long> changed = stamps.stream()
                .filter(stamp -> !stamp.isOf(known.get(stamp.id())))
                .map(PublishedTalk.Stamp::id)
                .toList();
        Map<Long, PublishedTalk> present = new HashMap<>(known);
        if (!changed.isEmpty()) {
            present.putAll(
                    changed.size() > MOST_IDS ? read(TalkRepository.PUBLIC) : read(TalkRepository.among(changed)));
        }
        return stamps.stream()
                .flatMap(stamp -> Stream.ofNullable(present.get(stamp.id())).map(talk -> new Entry(stamp, talk)))
                .toList();
    }

    private Map<Long, PublishedTalk> read(String condition) {
        List<Talk> found = talks.publicTalks(condition);
        Map<UUID, PublishedDelivery.Change> changes = database.createNativeQuery(
                        CHANGES, PublishedDelivery.Change.class)
                .setParameter("talks", found.stream().map(talk -> talk.id).toArray(Long[]::new))
                .getResultStream()
                .collect(Collectors.toMap(PublishedDelivery.Change::deliveryId, Function.identity()));
        return found.stream().collect(Collectors.toMap(talk -> talk.id, talk -> PublishedTalk.of(talk, changes)));
    }
}
