package org.estrade.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a database, as PostgreSQL's catalogue describes them. */
final class DatabaseTables {

    /** The tables whose rows are in no backup. */
    private static final Set<String> OMITTED = Set.of(
            "session",
            "known_browser",
            "setup_token",
            "passkey_challenge",
            "pending_sign_in",
            "session_era",
            "talk_summary",
            "shedlock",
            "flyway_schema_history");

    /** Those of them that a restore empties: nobody stays signed in, and the program computes the summaries of talks again. */
    static final List<String> EMPTIED =
            List.of("session", "known_browser", "setup_token", "passkey_challenge", "pending_sign_in", "talk_summary");

    private static final String COLUMNS = """
            select table_name, column_name from information_schema.columns join information_schema.tables
            using (table_schema, table_name) where table_schema = current_schema() and table_type = 'BASE TABLE'
            and is_generated = 'NEVER' order by table_name, ordinal_position""";

    private static final String REFERENCES = """
            select 'alter table ' || cast(conrelid as regclass) || ' drop constraint ' || quote_ident(conname),
            'alter table ' || cast(conrelid as regclass) || ' add constraint ' || quote_ident(conname) || ' '
            || pg_get_constraintdef(oid)
            from pg_constraint where contype = 'f' and connamespace = cast(current_schema() as regnamespace)""";

    private static final String SEQUENCES = """
            select sequencename, last_value from pg_sequences
            where schemaname = current_schema() and last_value is not null order by sequencename""";

    private final Connection database;

    DatabaseTables(Connection database) {
        this.database = database;
    }

    /** The columns of each table that is in a backup. */
    Map<String, List<String>> columns() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String[] row : rows(COLUMNS)) {
            if (!OMITTED.contains(row[0])) {
                columns.computeIfAbsent(row[0], table -> new ArrayList<>()).add(row[1]);
            }
        }
        return columns;
    }

    /**
     * The foreign keys, which a restore drops and creates again, because some tables refer to each other.
     *
     * @return two commands for each key: the one that drops it, and the one that creates it and checks all rows
     */
    List<String[]> references() throws SQLException {
        return rows(REFERENCES);
    }

    /** The last value of each sequence that has given one. */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> sequences = new LinkedHashMap<>();
        for (String[] row : rows(SEQUENCES)) {
            sequences.put(row[0], Long.valueOf(row[1]));
        }
        return sequences;
    }

    void setSequence(String name, long lastValue) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("select setval(cast(? as regclass), ?)")) {
            statement.setString(1, quoted(name));
            statement.setLong(2, lastValue);
            statement.execute();
        }
    }

    /** The number of the last migration. */
    int schema() throws SQLException {
        return Integer.parseInt(rows("select max(cast(version as int)), null from flyway_schema_history where success")
                .get(0)[0]);
    }

    /** Whether somebody has written a talk or made an account. */
    boolean hasContent() throws SQLException {
        return rows("select exists (select 1 from talk) or exists (select 1 from account), null")
                .get(0)[0]
                .equals("t");
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The rows of a query with two columns. */
    private List<String[]> rows(String query) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(new String[] {result.getString(1), result.getString(2)});
            }
        }
        return rows;
    }
}
