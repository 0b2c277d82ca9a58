package org.estrade.support;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table: all of them, or those that the conditions keep. Each call is a transaction of its own: it reads
 * what is committed, and it commits what it writes. Tables and columns have the names of the migrations.
 */
public final class StoredRows {

    private final String table;
    private final List<String> conditions;

    /** The parameters of the conditions: {@code c0}, {@code c1}, … */
    private final Map<String, Object> values;

    private StoredRows(String table, List<String> conditions, Map<String, Object> values) {
        this.table = table;
        this.conditions = conditions;
        this.values = values;
    }

    /** All rows of that table. */
    public static StoredRows in(String table) {
        return new StoredRows(table, List.of(), Map.of());
    }

    /** The rows that have the value in the column. */
    public StoredRows where(String column, Object value) {
        return keep(column + " = :c" + values.size(), value);
    }

    /** The rows whose text in the column matches; {@code %} stands for any text. */
    public StoredRows like(String column, String pattern) {
        return keep(column + " like :c" + values.size(), pattern);
    }

    /** The rows that have a value in the column. */
    public StoredRows with(String column) {
        return keep(column + " is not null", null);
    }

    /** The rows that have no value in the column. */
    public StoredRows without(String column) {
        return keep(column + " is null", null);
    }

    /** The rows that have the text in any column. */
    public StoredRows containing(String text) {
        return like("cast(%s as text)".formatted(table), "%" + text + "%");
    }

    private StoredRows keep(String condition, @Nullable Object value) {
        List<String> allConditions = new ArrayList<>(conditions);
        allConditions.add(condition);
        Map<String, Object> allValues = new LinkedHashMap<>(values);
        if (value != null) {
            allValues.put("c" + values.size(), value);
        }
        return new StoredRows(table, allConditions, allValues);
    }

    /** How many rows there are. */
    public long count() {
        return Long.parseLong(value("count(*)"));
    }

    /** The id of the one row; with no row or several ones the test fails. */
    public long id() {
        return Long.parseLong(value("id"));
    }

    /** The id of the row that was stored first. */
    public long oldestId() {
        return Long.parseLong(value("min(id)"));
    }

    /** The id of the row that was stored last. */
    public long newestId() {
        return Long.parseLong(value("max(id)"));
    }

    /** The column of the one row, as text; with no row or several ones the test fails. */
    public String value(String column) {
        List<String> found = lines(column);
        if (found.size() != 1) {
            throw new AssertionError("%d rows, not one, in %s".formatted(found.size(), this));
        }
        return found.get(0);
    }

    /** The moment in the column of the one row; with no row or several ones the test fails. */
    public Instant instant(String column) {
        return OffsetDateTime.parse(value(column)).toInstant();
    }

    /** One line a row: the columns with " | " between them, in the order of the first column, then of the second, … */
    public List<String> lines(String... columns) {
        return read(String.join(", ", columns), String.join(", ", columns));
    }

    /** The column of each row, as text, in the order of another column. */
    public List<String> ordered(String column, String order) {
        return read(column, order);
    }

    /** Each row as a JSON object without those columns. */
    public List<String> jsonWithout(Collection<String> columns) {
        String json = "to_jsonb(%s) - cast('{%s}' as text[])".formatted(table, String.join(",", columns));
        return read("cast(%s as text)".formatted(json), json);
    }

    /** The names of all tables of the program. */
    public static List<String> tables() {
        return in("pg_tables").where("schemaname", "public").lines("tablename");
    }

    private List<String> read(String columns, String order) {
        String sql = "select %s from %s%s order by %s".formatted(columns, table, condition(), order);
        return QuarkusTransaction.requiringNew()
                .call(() -> query(sql, values).getResultList().stream()
                        .map(StoredRows::line)
                        .toList());
    }

    private static String line(Object row) {
        return row instanceof Object[] columns
                ? Arrays.stream(columns).map(Objects::toString).collect(Collectors.joining(" | "))
                : Objects.toString(row);
    }

    /** Writes values into each row: the name of a column and its value in turn, null for no value. */
    public void set(@Nullable Object... columnsAndValues) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        List<String> assignments = new ArrayList<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            assignments.add(columnsAndValues[i] + " = " + mark(all, columnsAndValues[i + 1]));
        }
        write("update %s set %s%s".formatted(table, String.join(", ", assignments), condition()), all);
    }

    /** Adds a row: the name of a column and its value in turn, null for no value; other columns have their defaults. */
    public void add(@Nullable Object... columnsAndValues) {
        Map<String, Object> all = new LinkedHashMap<>();
        List<String> columns = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            columns.add((String) columnsAndValues[i]);
            marks.add(mark(all, columnsAndValues[i + 1]));
        }
        write(
                "insert into %s (%s) values (%s)"
                        .formatted(table, String.join(", ", columns), String.join(", ", marks)),
                all);
    }

    /** The parameter that stands for the value; null has no type, so it is written out. */
    private static String mark(Map<String, Object> parameters, @Nullable Object value) {
        if (value == null) {
            return "null";
        }
        String name = "v" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    /** Moves the moment in the column of each row into the past. */
    public void age(String column, Duration age) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        String seconds = mark(all, age.toMillis() / 1000.0);
        write(
                "update %1$s set %2$s = %2$s - %3$s * interval '1 second'%4$s"
                        .formatted(table, column, seconds, condition()),
                all);
    }

    /** Writes each row anew with the same values, as restoring a dump does. The column may be any. */
    public void rewrite(String column) {
        write("update %1$s set %2$s = %2$s%3$s".formatted(table, column, condition()), values);
    }

    /** Replaces, or adds, the JSON at a path like {@code {texts,fr,title}} of the jsonb column in each row. */
    public void setJson(String column, String path, String json) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        String pathMark = mark(all, path);
        String jsonMark = mark(all, json);
        write(
                "update %1$s set %2$s = jsonb_set(%2$s, cast(%3$s as text[]), cast(%4$s as jsonb))%5$s"
                        .formatted(table, column, pathMark, jsonMark, condition()),
                all);
    }

    /** Removes what is at that path of the jsonb column in each row. */
    public void removeJson(String column, String path) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        String pathMark = mark(all, path);
        write(
                "update %1$s set %2$s = %2$s #- cast(%3$s as text[])%4$s"
                        .formatted(table, column, pathMark, condition()),
                all);
    }

    /** Deletes the rows, and the rows of other tables that belong to them. */
    public void delete() {
        write("delete from " + table + condition(), values);
    }

    private String condition() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Gives the table another name, so that each statement of the program about it fails. */
    public void rename(String name) {
        write("alter table %s rename to %s".formatted(table, name), Map.of());
    }

    private static void write(String sql, Map<String, Object> values) {
        writeUnannounced(sql, values);
        SiteFixture.forgetWhatWasRead();
    }

    /** Writes as another program does that shares the database: this program keeps what it read before. */
    static void writeUnannounced(String sql, Map<String, Object> values) {
        QuarkusTransaction.requiringNew().run(() -> query(sql, values).executeUpdate());
    }

    private static NativeQuery<Object> query(String sql, Map<String, Object> values) {
        NativeQuery<Object> query = Panache.getSession().createNativeQuery(sql, Object.class);
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public String toString() {
        return table + condition() + " " + values;
    }
}
