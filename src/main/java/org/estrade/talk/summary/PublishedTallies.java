package org.estrade.talk.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.estrade.cluster.ContentChanged;
import org.estrade.cluster.ContentVersion;
import org.estrade.naming.KnownDate;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameTally;
import org.estrade.naming.PublishedNameTallies;
import org.hibernate.Session;

/**
 * How often published talks use names, counted once for each version of the content: to read all uses for each list would
 * take longer with each talk.
 */
@ApplicationScoped
class PublishedTallies implements PublishedNameTallies {

    private static final String PUBLISHED =
            " where talk.published_at is not null and talk.deleted_at is null group by 1";

    private static final String VENUES = """
            select venue_id, count(*), max(cast(date as text) collate "C"),
                (array_agg(city order by date desc nulls last, talk_id) filter (where city is not null))[1], bool_or(online)
            from delivery join talk on talk.id = talk_id""";

    private static final String PEOPLE = """
            select person_id, count(distinct delivery.id), max(cast(date as text) collate "C"), cast(null as text), false
            from delivery_speaker join delivery on delivery.id = delivery_id join talk on talk.id = talk_id""";

    private static final String TAGS = """
            select tag_id, count(distinct talk_id), cast(null as text), cast(null as text), false
            from talk_tag join talk on talk.id = talk_id""";

    private final Session database;
    private final ContentVersion version;
    private final Map<NameKind, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(long version, Map<Long, NameTally> tallies) {}

    PublishedTallies(Session database, ContentVersion version) {
        this.database = database;
        this.version = version;
    }

    @Override
    @Transactional
    public Map<Long, NameTally> of(NameKind kind) {
        // read before the talks: a change meanwhile belongs to the next version
        long present = version.current();
        Kept known = kept.get(kind);
        if (known == null || known.version != present) {
            known = new Kept(present, count(kind));
            kept.put(kind, known);
        }
        return known.tallies;
    }

    // the version alone does not tell when a backup was restored: its versions were given before
    void forget(@Observes ContentChanged change) {
        kept.clear();
    }

    private Map<Long, NameTally> count(NameKind kind) {
        String names =
                switch (kind) {
                    case VENUE -> VENUES;
                    case PERSON -> PEOPLE;
                    case TAG -> TAGS;
                };
        return database.createNativeQuery(names + PUBLISHED, Object[].class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (Long) row[0], PublishedTallies::tally));
    }

    private static NameTally tally(Object[] row) {
        return new NameTally(
                ((Number) row[1]).intValue(),
                row[2] == null ? null : new KnownDate((String) row[2]),
                (String) row[3],
                (Boolean) row[4]);
    }
}
