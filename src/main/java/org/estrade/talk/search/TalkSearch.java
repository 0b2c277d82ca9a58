package org.estrade.talk.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.cluster.BeforeContentCommit;
import org.estrade.cluster.Housekeeping;
import org.estrade.talk.store.TalkPortions;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Full-text search in the published talks: titles, abstracts, tags, venues, towns, notes, co-speakers and links. Functions
 * in the database (migrations V5, V12 and V15) split text into words and compare words; indexing and searching use the same functions.
 * Typed text never becomes query syntax.
 */
@ApplicationScoped
public class TalkSearch {

    /**
     * Updates the index rows of those of the given talks whose text has changed. It only reads the tables, so it does not
     * matter what changed them.
     */
    private static final String REFRESH = """
            with piece as (
                select talk.id as talk_id, piece.*
                -- lateral, so that the planner uses the indexes even without statistics of tables that were just filled
                from talk cross join lateral (
                    select cast(null as uuid), language, title || ' ' || regexp_replace(abstract, '<!--([^-]|-[^-])*-->', ' ', 'g')
                    from talk_text where talk_id = talk.id
                    union all
                    select null, null, name from talk_tag join tag on tag.id = tag_id where talk_id = talk.id
                    union all
                    select null, null, spelling from talk_tag join tag_spelling using (tag_id) where talk_id = talk.id
                    union all
                    select null, language, label from talk_tag join tag_label using (tag_id) where talk_id = talk.id
                    union all
                    select delivery.id, null, concat_ws(' ', venue.name, edition, delivery.city,
                        regexp_replace(note, '<!--([^-]|-[^-])*-->', ' ', 'g'))
                    from delivery join venue on venue.id = venue_id
                    where talk_id = talk.id
                    union all
                    select delivery.id, null, spelling
                    from delivery join venue_spelling using (venue_id)
                    where talk_id = talk.id
                    union all
                    select delivery.id, null, name
                    from delivery
                        join delivery_speaker on delivery_id = delivery.id
                        join person on person.id = person_id
                    where talk_id = talk.id
                    union all
                    select null, null, concat_ws(' ', label, credit) from link where talk_id = talk.id
                    union all
                    select delivery.id, null, concat_ws(' ', label, credit)
                    from delivery join link on delivery_id = delivery.id
                    where delivery.talk_id = talk.id and num_nonnulls(label, credit) > 0
                ) as piece (delivery_id, language, written)
                where published_at is not null and deleted_at is null and talk.id = any(cast(:talks as bigint[]))
            ), source as (
                select piece.talk_id, delivery_id, piece.language, string_agg(written, ' ' order by written) as written,
                    search_date_lexemes(min(date)) || search_date_lexemes(min(end_date)) as dates
                from piece left join delivery on delivery.id = delivery_id
                group by piece.talk_id, delivery_id, piece.language
            ), present as (
                select talk_id, md5(string_agg(concat(delivery_id, ' ', language, ' ', written, ' ', dates), ' '
                    order by delivery_id, language)) as fingerprint
                from source
                group by talk_id
            ), gone as (
                delete from talk_search
                where talk_id = any(cast(:talks as bigint[])) and talk_id not in (select talk_id from present)
            ), changed as materialized ( -- else the planner may split the same text into words once for each other talk
                select talk_id, present.fingerprint, delivery_id, source.language, written, dates
                from present join source using (talk_id) left join talk_search known using (talk_id)
                where known.fingerprint is distinct from present.fingerprint
            ), surface as materialized (
                select distinct talk_id, word from changed cross join search_surfaces(written) as word where word <> ''
            ), stale as (
                select talk_id, words from talk_search
                where talk_id in (select talk_id from changed)
                    or (talk_id = any(cast(:talks as bigint[])) and talk_id not in (select talk_id from present))
            ), gone_word as (
                delete from search_word where word in (
                    select distinct before.word
                    from stale cross join unnest(words) as before (word)
                    where before.word not in (select word from surface)
                        and not exists (
                            select from talk_search as other
                            where other.words @> array[before.word] and other.talk_id not in (select talk_id from stale)))
            ), new_word as (
                insert into search_word (word, document, misspellings)
                select word, array_to_tsvector(array_remove(array_remove(
                    search_lexemes(word, 'fr') || search_lexemes(word, 'en') || search_plain(word), ''), null)),
                    search_misspellings(search_plain(word))
                from (select distinct word from surface) as words
                where not exists (select from search_word as known where known.word = words.word)
                order by word
                on conflict (word) do nothing
            ), lexeme as materialized (
                select talk_id, fingerprint, delivery_id, lexeme
                from changed cross join search_lexemes_of(written, language) as lexeme
                union
                select talk_id, fingerprint, delivery_id, lexeme from changed cross join unnest(dates) as lexeme
            ), part as (
                -- a document may not be larger than 1 MB: 6,000 words of forty letters are smaller
                select talk_id, delivery_id, array_to_tsvector((array_agg(lexeme))[1 \\: 6000]) as document
                from lexeme
                group by talk_id, delivery_id
            ), whole as (
                select talk_id, fingerprint, array_to_tsvector((array_agg(distinct lexeme))[1 \\: 6000]) as document
                from lexeme
                group by talk_id, fingerprint
            ), parts as (
                select talk_id, (array_agg(document) filter (where delivery_id is null))[1] as undated,
                    array_agg(document) filter (where delivery_id is not null) as deliveries
                from part
                group by talk_id
            )
            insert into talk_search (talk_id, fingerprint, document, undated, deliveries, words)
            select talk_id, fingerprint, document, undated, coalesce(deliveries, '{}'),
                array(select word from surface where surface.talk_id = whole.talk_id)
            from whole join parts using (talk_id)
            -- rows are locked in one order, so that two programs that start at once do not wait for each other
            order by talk_id
            on conflict (talk_id) do update set fingerprint = excluded.fingerprint, document = excluded.document,
                undated = excluded.undated, deliveries = excluded.deliveries, words = excluded.words""";

    /** Deletes the words that no published talk has: two changes at one moment may each have kept a word for the other. */
    private static final String DELETE_UNUSED_WORDS = """
            delete from search_word
            where not exists (select from talk_search where words is null)
                and not exists (select from talk_search where words @> array[word])""";

    /** Deletes the rows of talks whose words are not all there: one change may have deleted a word while another needed it. */
    private static final String DELETE_INCOMPLETE = """
            delete from talk_search
            where exists (select from unnest(words) as needed (word) where word not in (select word from search_word))""";

    /**
     * The talks that contain every word, in one row. A word that may be part of a date counts as one only in a delivery, with all the
     * other words in the same delivery or in what belongs to no delivery.
     */
    private static final String FIND = """
            select coalesce(array_agg(talk_id), '{}')
            from talk_search
            where document @@ cast(:dated as tsquery) and (document @@ cast(:written as tsquery) or deliveries is null or exists (
                select from unnest(deliveries) as delivery
                where (coalesce(undated, '') || delivery) @@ cast(:dated as tsquery)))""";

    /**
     * The talks that contain every word, when no word may be part of a date. The index alone answers it. The planner must not
     * see the words: for a common word it would read every document instead, which takes longer.
     */
    private static final String FIND_UNDATED =
            "select coalesce(array_agg(talk_id), '{}') from talk_search where document @@ (select cast(:written as tsquery))";

    /** The words of published talks by which each typed word is found. */
    private static final String TERMS = """
            select term.word, term.dated, array(
                select word from search_word where document @@ cast(term.query as tsquery) order by word limit 2000),
                '(' || term.query || ')', '(' || concat_ws(' | ', term.query, term.dated) || ')'
            from search_terms(cast(:typed as text)) as term
            order by place""";

    private final Session database;

    TalkSearch(Session database) {
        this.database = database;
    }

    /** Indexes published talks without an index row. A release without this index may have published them. */
    @Transactional
    public void fill() {
        refresh(null);
    }

    void updateBeforeCommit(@Observes BeforeContentCommit event) {
        refresh(event.talks());
    }

    @Transactional
    void correctWords(@Observes Housekeeping event) {
        database.createNativeMutationQuery(DELETE_UNUSED_WORDS).executeUpdate();
        database.createNativeMutationQuery(DELETE_INCOMPLETE).executeUpdate();
        refresh(null);
    }

    private void refresh(@Nullable Set<Long> changed) {
        TalkPortions.each(
                database,
                changed,
                talks -> database.createNativeMutationQuery(REFRESH)
                        .setParameter("talks", talks)
                        .executeUpdate());
    }

    /**
     * Reads a typed text: its words, each with the words of published talks that it finds.
     *
     * @param typed the typed text, without NUL characters and unpaired surrogates, which PostgreSQL does not accept
     */
    @Transactional
    public SearchedWords read(String typed) {
        List<Object[]> rows = database.createNativeQuery(TERMS, Object[].class)
                .setParameter("typed", typed)
                .getResultList();
        return new SearchedWords(
                rows.stream()
                        .map(row -> FoundTerm.of((String) row[0], (String) row[1], (String[]) row[2]))
                        .toList(),
                rows.stream().map(row -> (String) row[3]).collect(Collectors.joining(" & ")),
                rows.stream().map(row -> (String) row[4]).collect(Collectors.joining(" & ")));
    }

    /** The ids of the talks that contain every word; empty without a word. */
    @Transactional
    public Set<Long> find(SearchedWords words) {
        if (words.terms().isEmpty()) {
            return Set.of();
        }
        NativeQuery<Long[]> query = words.hasDates()
                ? database.createNativeQuery(FIND, Long[].class).setParameter("dated", words.dated())
                : database.createNativeQuery(FIND_UNDATED, Long[].class);
        return Set.of(query.setParameter("written", words.written()).getSingleResult());
    }

    /** The other spellings of venues, by the name of the venue. */
    @Transactional
    public Map<String, List<String>> venueSpellings() {
        return database.createNativeQuery(
                        "select name, spelling from venue join venue_spelling on venue_id = id order by spelling",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
