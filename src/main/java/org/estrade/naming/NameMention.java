package org.estrade.naming;

import org.jspecify.annotations.Nullable;

/**
 * One place where a talk names something: a stored row, which says whom by id, or the talk's newest draft or the one that
 * is planned to be published, which say it by a name.
 *
 * @param owner null in a draft
 * @param name null in a row
 * @param delivery its id; empty when the talk itself names it
 * @param published whether visitors read it
 */
public record NameMention(
        @Nullable Long owner,
        @Nullable String name,
        long talk,
        String delivery,
        @Nullable KnownDate date,
        @Nullable String city,
        boolean online,
        boolean published,
        boolean inBin) {

    /** Where the newest revision of each talk is found: a table {@code newest} of talk_id, content and in_bin. */
    static final String NEWEST = """
            with newest as (
                select talk.id as talk_id, revision.content, talk.deleted_at is not null as in_bin
                from talk join revision on revision.id = (select max(id) from revision r where r.talk_id = talk.id)
            )
            """;

    /** Where all is found that may be published as it stands: those, and then what is planned, as {@code draft}. */
    static final String DRAFTS = NEWEST + """
            , draft as (
                select * from newest
                union all
                select talk.id, revision.content, talk.deleted_at is not null
                from talk join revision on revision.id = talk.publish_revision_id
            )
            """;

    /** From a row with its columns in the order above. */
    static NameMention of(Object[] row) {
        return new NameMention(
                (Long) row[0],
                (String) row[1],
                (Long) row[2],
                (String) row[3],
                row[4] == null ? null : new KnownDate((String) row[4]),
                (String) row[5],
                (Boolean) row[6],
                (Boolean) row[7],
                (Boolean) row[8]);
    }

    boolean drafted() {
        return owner == null;
    }
}
