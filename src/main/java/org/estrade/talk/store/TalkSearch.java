package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.cluster.BeforeContentCommit;
import org.hibernate.Session;

/**
 * Full-text search in the published talks: titles, abstracts, tags, venues, towns, notes, co-speakers and links. Functions
 * in the database (migration V5) split text into words and compare words; indexing and searching use the same functions.
 * Typed text never becomes query syntax.
 */
@ApplicationScoped
public class TalkSearch {

    /**
     * Updates the index rows of the talks whose text has changed. It only reads the tables, so it does not matter what
     * changed them.
     */
    private static final String REFRESH = """
            with source as (
                select talk.id as talk_id, piece.language, string_agg(written, ' ' order by written) as written
                -- lateral, so that the planner uses the indexes even without statistics of tables that were just filled
                from talk cross join lateral (
                    select language, title || ' ' || regexp_replace(abstract, '<!--([^-]|-[^-])*-->', ' ', 'g')
                    from talk_text where talk_id = talk.id
                    union all
                    select null, name from talk_tag join tag on tag.id = tag_id where talk_id = talk.id
                    union all
                    select language, label from talk_tag join tag_label using (tag_id) where talk_id = talk.id
                    union all
                    select null, concat_ws(' ', venue.name, edition, delivery.city,
                        regexp_replace(note, '<!--([^-]|-[^-])*-->', ' ', 'g'))
                    from delivery join venue on venue.id = venue_id
                    where talk_id = talk.id
                    union all
                    select null, name
                    from delivery
                        join delivery_speaker on delivery_id = delivery.id
                        join person on person.id = person_id
                    where talk_id = talk.id
                    union all
                    select null, concat_ws(' ', label, credit) from link where talk_id = talk.id
                    union all
                    select null, concat_ws(' ', label, credit)
                    from delivery join link on delivery_id = delivery.id
                    where delivery.talk_id = talk.id and num_nonnulls(label, credit) > 0
                ) as piece (language, written)
                where published_at is not null and deleted_at is null
                group by talk.id, piece.language
            ), present as (
                select talk_id, md5(string_agg(concat(language, ' ', written), ' ' order by language)) as fingerprint
                from source
                group by talk_id
            ), gone as (
                delete from talk_search where talk_id not in (select talk_id from present)
            ), changed as materialized ( -- else the planner may split the same text into words once for each other talk
                select talk_id, present.fingerprint, source.language, written
                from present join source using (talk_id) left join talk_search known using (talk_id)
                where known.fingerprint is distinct from present.fingerprint
            )
            insert into talk_search (talk_id, fingerprint, document)
            -- a document may not be larger than 1 MB: 6,000 words of forty letters are smaller
            select talk_id, fingerprint, array_to_tsvector((array_agg(distinct lexeme))[1 \\: 6000])
            from changed cross join search_lexemes_of(written, language) as lexeme
            group by talk_id, fingerprint
            -- rows are locked in one order, so that two programs that start at once do not wait for each other
            order by talk_id
            on conflict (talk_id) do update set fingerprint = excluded.fingerprint, document = excluded.document""";

    private final Session database;

    TalkSearch(Session database) {
        this.database = database;
    }

    /** Indexes published talks without an index row. A release without this index may have published them. */
    @Transactional
    public void fill() {
        refresh();
    }

    void updateBeforeCommit(@Observes BeforeContentCommit event) {
        refresh();
    }

    private void refresh() {
        database.createNativeMutationQuery(REFRESH).executeUpdate();
    }

    /**
     * The ids of the talks that contain every word of the text; empty for a text without a word.
     *
     * @param typed the typed text, without NUL characters and unpaired surrogates, which PostgreSQL does not accept
     */
    @Transactional
    public Set<Long> find(String typed) {
        return database.createNativeQuery(
                        "select talk_id from talk_search where document @@ search_query(cast(:typed as text))",
                        Long.class)
                .setParameter("typed", typed)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
