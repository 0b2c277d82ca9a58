package org.estrade.naming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what each merge of two names changes, and undoes a merge. All methods run in the caller's transaction, with the
 * talks and the names locked. What the speaker has changed since a merge stays as it is.
 */
@ApplicationScoped
class NameMerges {

    /** How long a merge can be undone. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** A merge that was kept: the two names, and their rows, spellings, labels and uses before it. */
    record Merge(long id, long gone, long kept, JsonNode before) {
        String goneName() {
            return before.get("gone").get("name").asText();
        }
    }

    private final Session database;
    private final ObjectMapper json;

    NameMerges(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps two names as they are before their merge, and returns the id of what is kept. */
    long keep(NameKind kind, long gone, long kept) {
        database.createNativeMutationQuery("delete from name_merge where made_at < ?1")
                .setParameter(1, Instant.now().minus(KEPT))
                .executeUpdate();
        return database.createNativeQuery(named(kind, """
                                insert into name_merge (kind, gone_id, kept_id, before)
                                values ('{kind}', ?1, ?2, jsonb_build_object(
                                    'gone', (select to_jsonb(n) from {kind} n where id = ?1),
                                    'kept', (select to_jsonb(n) from {kind} n where id = ?2),
                                    'goneSpellings', (select coalesce(jsonb_agg(spelling), '[]')
                                        from {kind}_spelling where {kind}_id = ?1),
                                    'keptSpellings', (select coalesce(jsonb_agg(spelling), '[]')
                                        from {kind}_spelling where {kind}_id = ?2),
                                    'goneLabels', (%1$s ?1), 'keptLabels', (%1$s ?2),
                                    'uses', (%2$s)))
                                returning id
                                """.formatted(labels(kind), uses(kind))), Long.class)
                .setParameter(1, gone)
                .setParameter(2, kept)
                .getSingleResult();
    }

    private static String labels(NameKind kind) {
        return kind == NameKind.TAG
                ? "select coalesce(jsonb_object_agg(language, label), '{}') from tag_label where tag_id ="
                : "select '{}'::jsonb where 0 <";
    }

    /** Selects the uses of the name that goes: the ids of its owners; in a list of names, with all names in their order. */
    private static String uses(NameKind kind) {
        return switch (kind) {
            case VENUE -> "select coalesce(jsonb_object_agg(id, '[]'::jsonb), '{}') from delivery where venue_id = ?1";
            case PERSON -> ordered("delivery_speaker", "delivery_id", "person_id");
            case TAG -> ordered("talk_tag", "talk_id", "tag_id");
        };
    }

    private static String ordered(String table, String owner, String name) {
        return """
                select coalesce(jsonb_object_agg(%2$s, names), '{}') from (
                    select %2$s, jsonb_agg(%3$s order by position) as names from %1$s
                    where %2$s in (select %2$s from %1$s where %3$s = ?1) group by %2$s) owners
                """.formatted(table, owner, name);
    }

    /** Whether an id is that of a merge, of one that was undone too: ids are given in ascending order. */
    boolean wasKept(long id) {
        Long last = database.createNativeQuery(
                        "select pg_sequence_last_value(cast(pg_get_serial_sequence('name_merge', 'id') as regclass))",
                        Long.class)
                .getSingleResult();
        return last != null && id >= 1 && id <= last;
    }

    /** The merge with this id; empty when it was undone or is too old. */
    Optional<Merge> find(NameKind kind, long id) {
        return database.createNativeQuery(
                        "select gone_id, kept_id, cast(before as text) from name_merge where id = ?1 and kind = ?2",
                        Object[].class)
                .setParameter(1, id)
                .setParameter(2, kind.id())
                .getResultStream()
                .findFirst()
                .map(row -> new Merge(id, (Long) row[0], (Long) row[1], read((String) row[2])));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores the name that had gone again, with its spellings and labels, and gives it back what it had. */
    void undo(NameKind kind, Merge merge) {
        JsonNode before = merge.before();
        database.flush();
        takeSpellings(kind, merge);
        run(
                kind,
                "insert into {kind} overriding system value"
                        + " select * from jsonb_populate_record(null::{kind}, cast(?1 as jsonb))",
                text(before, "gone"));
        run(
                kind,
                "insert into {kind}_spelling (spelling, {kind}_id)"
                        + " select jsonb_array_elements_text(cast(?1 as jsonb)), " + merge.gone(),
                text(before, "goneSpellings"));
        emptyCopiedFields(kind, merge);
        if (kind == NameKind.TAG) {
            giveLabelsBack(merge);
        }
        giveUsesBack(kind, merge);
        run(kind, "delete from name_merge where id = ?1", merge.id());
        database.clear();
    }

    private void takeSpellings(NameKind kind, Merge merge) {
        String before = Objects.toString(merge.before());
        run(kind, "delete from {kind}_spelling where {kind}_id = " + merge.kept() + """
                 and not cast(?1 as jsonb) -> 'keptSpellings' @> to_jsonb(spelling)
                 and (lower(spelling) = lower(cast(?1 as jsonb) -> 'gone' ->> 'name')
                     or cast(?1 as jsonb) -> 'goneSpellings' @> to_jsonb(spelling))
                """, before);
    }

    /** Empties the fields of the kept name that were empty before the merge and still have the value of the other name. */
    private void emptyCopiedFields(NameKind kind, Merge merge) {
        JsonNode gone = merge.before().get("gone");
        StreamSupport.stream(merge.before().get("kept").properties().spliterator(), false)
                .filter(field ->
                        field.getValue().isNull() && !gone.path(field.getKey()).isNull())
                .map(field -> field.getKey())
                .filter(column -> column.matches("[a-z_]{1,40}"))
                .forEach(column -> run(
                        kind,
                        "update {kind} set " + column + " = null where id = " + merge.kept() + " and to_jsonb(" + column
                                + ") = cast(?1 as jsonb)",
                        Objects.toString(gone.get(column))));
    }

    private void giveLabelsBack(Merge merge) {
        String before = Objects.toString(merge.before());
        run(NameKind.TAG, "delete from tag_label where tag_id = " + merge.kept() + """
                 and not jsonb_exists(cast(?1 as jsonb) -> 'keptLabels', language)
                 and label = cast(?1 as jsonb) -> 'goneLabels' ->> language
                """, before);
        run(
                NameKind.TAG,
                "insert into tag_label (tag_id, language, label) select " + merge.gone()
                        + ", key, value from jsonb_each_text(cast(?1 as jsonb) -> 'goneLabels')",
                before);
    }

    private void giveUsesBack(NameKind kind, Merge merge) {
        String uses = text(merge.before(), "uses");
        switch (kind) {
            case VENUE ->
                run(
                        kind,
                        "update delivery set venue_id = " + merge.gone() + " where venue_id = " + merge.kept()
                                + " and jsonb_exists(cast(?1 as jsonb), cast(id as text))",
                        uses);
            case PERSON -> giveBack("delivery_speaker", "delivery_id", "person_id", merge, uses);
            case TAG -> giveBack("talk_tag", "talk_id", "tag_id", merge, uses);
        }
    }

    /** Restores the lists of names that are still as the merge left them. */
    private void giveBack(String table, String owner, String name, Merge merge, String uses) {
        String unchanged = """
                with former as (
                    select key as owner, value as names,
                        (select jsonb_agg(name order by place) from (
                            select name, min(place) as place from (
                                select case when cast(element as bigint) = %4$d then %5$d else cast(element as bigint) end
                                    as name, place
                                from jsonb_array_elements_text(value) with ordinality as each (element, place)) replaced
                            group by name) merged) as after
                    from jsonb_each(cast(?1 as jsonb))),
                unchanged as (
                    select former.* from former where after = (
                        select jsonb_agg(%3$s order by position) from %1$s where cast(%2$s as text) = former.owner))
                """.formatted(table, owner, name, merge.gone(), merge.kept());
        String restored = database.createNativeQuery(
                        unchanged
                                + " select cast(coalesce(jsonb_object_agg(owner, names), '{}') as text) from unchanged",
                        String.class)
                .setParameter(1, uses)
                .getSingleResult();
        run(
                NameKind.TAG,
                "delete from " + table + " where jsonb_exists(cast(?1 as jsonb), cast(" + owner + " as text))",
                restored);
        String type = owner.equals("delivery_id") ? "uuid" : "bigint";
        run(
                NameKind.TAG,
                "insert into " + table + " (" + owner + ", position, " + name + ") select cast(key as " + type
                        + "), place - 1, cast(element as bigint) from jsonb_each(cast(?1 as jsonb)),"
                        + " jsonb_array_elements_text(value) with ordinality as each (element, place)",
                restored);
    }

    private static String text(JsonNode node, String field) {
        return Objects.toString(node.get(field));
    }

    private void run(NameKind kind, String sql, @Nullable Object parameter) {
        database.createNativeMutationQuery(named(kind, sql))
                .setParameter(1, parameter)
                .executeUpdate();
    }

    private static String named(NameKind kind, String sql) {
        return sql.replace("{kind}", kind.id());
    }
}
