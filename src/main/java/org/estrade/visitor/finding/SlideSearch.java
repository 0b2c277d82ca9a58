package org.estrade.visitor.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.search.SearchedWords;
import org.estrade.talk.search.TalkSearch;
import org.hibernate.Session;

/**
 * Full-text search in the pages of the slides of published talks. A page is found when it has every word. The words are
 * split and compared as {@link TalkSearch} does it.
 */
@ApplicationScoped
public class SlideSearch {

    private static final String FIND = """
            with page as (
                select distinct on (hash) hash, number, text
                from vault_page
                where document @@ cast(:written as tsquery)
                order by hash, number
            ), deck as (
                select substring(url from '/slides/([0-9a-f]{64})/') as hash, coalesce(link.talk_id, delivery.talk_id) as talk_id
                from link left join delivery on delivery.id = delivery_id
                where url like '%/slides/%' and exists (select from page)
            )
            select distinct talk.id, page.hash, number, text
            from page join deck using (hash) join talk on talk.id = talk_id
            where published_at is not null and deleted_at is null""";

    private final Session database;

    SlideSearch(Session database) {
        this.database = database;
    }

    /** The first page of some slides that has every word, with its text. */
    public record FoundPage(String hash, int number, String text) {}

    /**
     * What was found.
     *
     * @param talks the ids of the talks with such slides
     * @param pages the first found page of each file, by the hash of the file
     */
    public record Found(Set<Long> talks, Map<String, FoundPage> pages) {

        public Found {
            talks = Set.copyOf(talks);
            pages = Map.copyOf(pages);
        }
    }

    /**
     * Finds the slides of published talks.
     *
     * @param words the words, as {@link TalkSearch#read} read them
     */
    @Transactional
    public Found find(SearchedWords words) {
        if (words.terms().isEmpty()) {
            return new Found(Set.of(), Map.of());
        }
        Set<Long> talks = new HashSet<>();
        Map<String, FoundPage> pages = new HashMap<>();
        database.createNativeQuery(FIND, Object[].class)
                .setParameter("written", words.written())
                .getResultStream()
                .forEach(row -> {
                    talks.add(((Number) row[0]).longValue());
                    pages.put((String) row[1], new FoundPage((String) row[1], (Integer) row[2], (String) row[3]));
                });
        return new Found(talks, pages);
    }
}
