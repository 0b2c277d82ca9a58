package org.estrade.talk.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds, sorts and counts the talks outside of the bin by their summaries, drafts included. */
@ApplicationScoped
public class TalkSummaries {

    private static final String TALKS = """
            from talk join talk_summary as summary on summary.talk_id = talk.id
            where talk.deleted_at is null""";

    /** The largest number of talks in a select. */
    public static final int MOST_CHOICES = 300;

    private static final String WITH_WORDS =
            TALKS + " and (cast(:words as text) = '' or summary.words @@ cast(:words as tsquery))";

    private final Session database;
    private final SummaryRefresh refresh;

    TalkSummaries(Session database, SummaryRefresh refresh) {
        this.database = database;
        this.refresh = refresh;
    }

    /**
     * Figures of all talks.
     *
     * @param talks the number of talks
     * @param published the number of talks on the site
     * @param deliveries the number of deliveries of the talks on the site
     * @param links the number of links of the talks on the site
     * @param incomplete the number of talks with a hint
     */
    public record Totals(long talks, long published, long deliveries, long links, long incomplete) {

        public long drafts() {
            return talks - published;
        }
    }

    public Totals totals() {
        refresh.refresh();
        Object[] row = database.createNativeQuery("""
                        select count(*), count(talk.published_at),
                            coalesce(sum(deliveries) filter (where talk.published_at is not null), 0),
                            coalesce(sum(links) filter (where talk.published_at is not null), 0), count(gap)
                        """ + TALKS, Object[].class).getSingleResult();
        long[] numbers = Arrays.stream(row)
                .mapToLong(number -> ((Number) number).longValue())
                .toArray();
        return new Totals(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    /** The number of talks that contain the typed words, by tab. */
    public Map<TalkTab, Long> counts(String typed) {
        String columns = Arrays.stream(TalkTab.values())
                .map(tab -> "count(*) filter (where " + tab.condition() + ")")
                .collect(Collectors.joining(", "));
        Object[] row = database.createNativeQuery("select " + columns + " " + WITH_WORDS, Object[].class)
                .setParameter("words", query(typed))
                .getSingleResult();
        Map<TalkTab, Long> counts = new EnumMap<>(TalkTab.class);
        for (TalkTab tab : TalkTab.values()) {
            counts.put(tab, ((Number) row[counts.size()]).longValue());
        }
        return counts;
    }

    /**
     * The ids of some talks of a tab, in the given order.
     *
     * @param typed words of which each is the beginning of a word of the talk; empty for all talks
     * @param from the number of talks that are left out before the first one
     */
    public List<Long> ids(TalkTab tab, String typed, TalkSort sort, int from, int most) {
        return database.createNativeQuery(
                        "select talk.id " + WITH_WORDS + " and " + tab.condition() + " order by " + sort.order(),
                        Long.class)
                .setParameter("words", query(typed))
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    /** The ids of the talks with the most serious hints, the most serious first. */
    public List<Long> gaps(int most) {
        return ids(TALKS + " and gap is not null order by gap, talk.position, talk.id", most);
    }

    /** The ids of the talks that are given next, the nearest first. */
    public List<Long> upcoming(LocalDate today, int most) {
        return database.createNativeQuery("select talk.id " + TALKS + """
                         and until collate "C" >= :today
                        order by (select min(day collate "C") from unnest(days) as day where day collate "C" >= :today),
                            talk.position, talk.id""", Long.class)
                .setParameter("today", today.toString())
                .setMaxResults(most)
                .getResultList();
    }

    /** The ids of the talks whose publication is planned next, the nearest first. */
    public List<Long> planned(int most) {
        return ids(TALKS + " and talk.publish_at is not null order by talk.publish_at, talk.id", most);
    }

    /**
     * The talks that a select offers: those that were changed last, the newest change first. A site with more talks has too
     * many for a select: its other talks are chosen in the list of talks.
     *
     * @param chosen the id of a talk that is offered in any case; null for none
     */
    public List<TalkChoice> choices(@Nullable Long chosen) {
        refresh.refresh();
        return database.createNativeQuery("""
                        (select talk.id, title, summary.changed_at %1$s
                            order by summary.changed_at desc, talk.position, talk.id limit :most)
                        union select talk.id, title, summary.changed_at %1$s and talk.id = :chosen
                        order by 3 desc, 1""".formatted(TALKS), Object[].class)
                .setParameter("most", MOST_CHOICES)
                .setParameter("chosen", chosen == null ? -1L : chosen)
                .getResultStream()
                .map(row -> new TalkChoice(String.valueOf(row[0]), (String) row[1]))
                .toList();
    }

    private List<Long> ids(String query, int most) {
        return database.createNativeQuery("select talk.id " + query, Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The query for typed words. Letters and digits alone come between the quotes. */
    private static String query(String typed) {
        return TalkSummary.words(typed).map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }
}
