package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.naming.KnownDate;
import org.estrade.naming.KnownName;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameMention;
import org.estrade.naming.NameReferences;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The places where talks use venues, people and tags: the tables of deliveries and tags, and the JSON of drafts. */
@ApplicationScoped
class TalkNameReferences implements NameReferences {

    private static final OrderedNames SPEAKERS = new OrderedNames("delivery_speaker", "delivery_id", "person_id");
    private static final OrderedNames TAGS = new OrderedNames("talk_tag", "talk_id", "tag_id");

    /** The newest revision of some talks, as a table {@code newest} with talk_id, content and in_bin. */
    private static final String NEWEST = """
            with newest as (
                select talk.id as talk_id, revision.content, talk.deleted_at is not null as in_bin
                from talk join revision on revision.id = (select max(id) from revision r where r.talk_id = talk.id)
                where {talks}
            )
            """;

    /** The talks whose drafts may differ from their rows. What is stale is not known to be the same. */
    private static final String CHANGED = """
            deleted_at is null and talk.id in (
                select id from talk where publish_at is not null
                union all select talk_id from talk_summary where stale
                union all select talk_id from talk_summary where status <> 'published')""";

    /** The newest revisions and the revisions of scheduled publications, as a table {@code draft}. */
    private static final String DRAFTS = NEWEST + """
            , draft as (
                select * from newest
                union all
                select talk.id, revision.content, talk.deleted_at is not null
                from talk join revision on revision.id = talk.publish_revision_id
            )
            """;

    private static final String VENUES = """
            select delivery.venue_id, cast(null as text), talk.id, cast(delivery.id as text),
                cast(delivery.date as text), delivery.city, delivery.online,
                talk.published_at is not null, talk.deleted_at is not null
            from delivery join talk on talk.id = delivery.talk_id
            where {names}
            union all
            select null, given -> 'venue' ->> 'name', talk_id, given ->> 'id',
                given ->> 'date', given ->> 'city', coalesce(cast(given ->> 'online' as boolean), false),
                false, in_bin
            from draft cross join jsonb_array_elements(content -> 'deliveries') given
            """;

    private static final String PEOPLE = """
            select speaker.person_id, cast(null as text), talk.id, cast(delivery.id as text),
                cast(delivery.date as text), delivery.city, delivery.online,
                talk.published_at is not null, talk.deleted_at is not null
            from delivery_speaker speaker join delivery on delivery.id = speaker.delivery_id
                join talk on talk.id = delivery.talk_id
            where {names}
            union all
            select null, speaker ->> 'name', talk_id, given ->> 'id',
                given ->> 'date', given ->> 'city', coalesce(cast(given ->> 'online' as boolean), false),
                false, in_bin
            from draft cross join jsonb_array_elements(content -> 'deliveries') given
                cross join jsonb_array_elements(given -> 'speakers') speaker
            """;

    private static final String TALK_TAGS = """
            select talk_tag.tag_id, cast(null as text), talk.id, '', cast(null as text), cast(null as text),
                false, talk.published_at is not null, talk.deleted_at is not null
            from talk_tag join talk on talk.id = talk_tag.talk_id
            where {names}
            union all
            select null, tag, talk_id, '', null, null, false, false, in_bin
            from draft cross join jsonb_array_elements_text(content -> 'tags') tag
            """;

    /**
     * The order of the result. A query with a union has no fixed order, but pages must list uses in the same order each
     * time.
     */
    private static final Comparator<NameMention> STORED_FIRST_BY_TALK = Comparator.comparing(
                    (NameMention mention) -> mention.nameId() == null)
            .thenComparing(NameMention::talk);

    private final Session database;
    private final DeletedNames drafts;

    TalkNameReferences(Session database, DeletedNames drafts) {
        this.database = database;
        this.drafts = drafts;
    }

    @Override
    public List<NameMention> mentions(NameKind kind) {
        return mentions(asked(kind, "true", "true"));
    }

    @Override
    public List<NameMention> mentions(NameKind kind, Collection<Long> ids) {
        String column =
                switch (kind) {
                    case VENUE -> "delivery.venue_id";
                    case PERSON -> "speaker.person_id";
                    case TAG -> "talk_tag.tag_id";
                };
        String names = column + " = any(cast(:ids as bigint[])) and talk.deleted_at is null";
        return mentions(asked(kind, CHANGED, names).setParameter("ids", ids.toArray(Long[]::new)));
    }

    private NativeQuery<Object[]> asked(NameKind kind, String talks, String names) {
        return database.createNativeQuery(
                DRAFTS.replace("{talks}", talks) + query(kind).replace("{names}", names), Object[].class);
    }

    private static String query(NameKind kind) {
        return switch (kind) {
            case VENUE -> VENUES;
            case PERSON -> PEOPLE;
            case TAG -> TALK_TAGS;
        };
    }

    private static List<NameMention> mentions(NativeQuery<Object[]> asked) {
        return asked.getResultStream()
                .map(TalkNameReferences::mention)
                .sorted(STORED_FIRST_BY_TALK)
                .toList();
    }

    private static NameMention mention(Object[] row) {
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

    @Override
    public Map<Long, String> titles(Collection<Long> talks, String language) {
        return database.createNativeQuery(
                        NEWEST.replace("{talks}", "talk.id = any(cast(?2 as bigint[]))") + """
                                select talk_id, coalesce(
                                    nullif(content -> 'texts' -> cast(?1 as text) ->> 'title', ''),
                                    (select text.value ->> 'title' from jsonb_each(content -> 'texts') text
                                     where text.value ->> 'title' <> '' order by text.key limit 1),
                                    '')
                                from newest
                                """, Object[].class)
                .setParameter(1, language)
                .setParameter(2, talks.toArray(Long[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    @Override
    public void lockTalks() {
        database.createNativeQuery("select id from talk order by id for update", Long.class)
                .getResultList();
    }

    @Override
    public void replace(NameKind kind, long gone, long kept) {
        switch (kind) {
            case VENUE ->
                database.createNativeMutationQuery("update delivery set venue_id = ?1 where venue_id = ?2")
                        .setParameter(1, kept)
                        .setParameter(2, gone)
                        .executeUpdate();
            case PERSON -> SPEAKERS.replace(database, gone, kept);
            case TAG -> TAGS.replace(database, gone, kept);
        }
    }

    @Override
    public void remove(NameKind kind, KnownName gone) {
        switch (kind) {
            case VENUE -> throw new IllegalArgumentException("A delivery has a venue");
            case PERSON -> {
                SPEAKERS.remove(database, gone.id());
                drafts.removePerson(gone);
            }
            case TAG -> {
                TAGS.remove(database, gone.id());
                drafts.removeTag(gone);
            }
        }
    }
}
