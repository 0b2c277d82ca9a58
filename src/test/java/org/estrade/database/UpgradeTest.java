package org.estrade.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * During an upgrade, the previous release runs on the tables of the new release, so the new release must keep all that the
 * previous one reads and writes. A release only adds. The next release removes what is no longer needed.
 */
@QuarkusTest
class UpgradeTest {

    /** The last migration of the previous release. This number is raised with each release. */
    private static final String PREVIOUS_RELEASE = "5";

    private static final String SCHEMA = "upgrade";

    /** The columns, functions and other objects of the schema, each with its definition. */
    private static final String STRUCTURE = """
            select 'column ' || table_name || '.' || column_name,
                udt_schema || '.' || udt_name || case is_nullable when 'YES' then ', may be null' else '' end
            from information_schema.columns where table_schema = 'upgrade'
            union all
            select 'function ' || proname || '(' || pg_get_function_arguments(oid) || ')', pg_get_function_result(oid)
            from pg_proc where pronamespace = 'upgrade'::regnamespace and prorettype <> 'trigger'::regtype""";

    /** The constraints, which may refuse a row that was valid before. */
    private static final String CONSTRAINTS = """
            select 'constraint ' || conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
            from pg_constraint where connamespace = 'upgrade'::regnamespace and contype in ('c', 'u', 'x', 'f', 'p')
                and conrelid <> 0
            union all
            select 'index ' || indrelid::regclass || '.' || indexrelid::regclass, pg_get_indexdef(indexrelid)
            from pg_index join pg_class on pg_class.oid = indrelid
            where relnamespace = 'upgrade'::regnamespace and indisunique
            union all
            select 'column ' || table_name || '.' || column_name, 'not null without a default'
            from information_schema.columns
            where table_schema = 'upgrade' and is_nullable = 'NO' and column_default is null and is_identity = 'NO'""";

    @Inject
    DataSource database;

    private Map<String, String> previousStructure;
    private Map<String, String> previousConstraints;
    private List<String> tables;

    @BeforeEach
    void thePreviousRelease() throws SQLException {
        clean();
        migrateTo(PREVIOUS_RELEASE);
        previousStructure = read(STRUCTURE);
        previousConstraints = read(CONSTRAINTS);
        tables = previousStructure.keySet().stream()
                .filter(name -> name.startsWith("column "))
                .map(name -> name.substring("column ".length(), name.indexOf('.')))
                .distinct()
                .toList();
        migrateTo("latest");
    }

    @AfterEach
    void clean() throws SQLException {
        execute("drop schema if exists upgrade cascade");
    }

    @Test
    void theSchemaKeepsAllThatThePreviousReleaseUses() throws SQLException {
        assertEquals(List.of(), broken());
        for (String table : tables) {
            String columns = previousStructure.keySet().stream()
                    .filter(name -> name.startsWith("column " + table + "."))
                    .map(name -> '"' + name.substring(name.indexOf('.') + 1) + '"')
                    .collect(Collectors.joining(", "));
            execute("select %s from upgrade.%s".formatted(columns, table));
        }
    }

    @Test
    void anIncompatibleChangeIsDetected() throws SQLException {
        execute("alter table upgrade.talk drop column slug cascade");
        execute("alter table upgrade.venue rename column website to address");
        execute("alter table upgrade.person add column pronouns text not null");
        execute("create unique index one_of_each on upgrade.venue (city)");
        execute("alter table upgrade.site add constraint named check (name <> 'x')");
        assertEquals(
                List.of(
                        "gone: column talk.slug",
                        "gone: column venue.website",
                        "new demand: column person.pronouns",
                        "new demand: constraint upgrade.site.named",
                        "new demand: index upgrade.venue.upgrade.one_of_each"),
                broken());
    }

    private List<String> broken() throws SQLException {
        Map<String, String> present = read(STRUCTURE);
        List<String> broken = new ArrayList<>();
        previousStructure.forEach((name, definition) -> {
            if (!present.containsKey(name)) {
                broken.add("gone: " + name);
            } else if (!definition.equals(present.get(name))) {
                broken.add("changed: %s was %s, is %s".formatted(name, definition, present.get(name)));
            }
        });
        read(CONSTRAINTS).forEach((name, definition) -> {
            boolean isOnPreviousTable =
                    tables.stream().anyMatch(table -> name.matches("\\w+ (upgrade[.])?" + table + "[.].*"));
            if (isOnPreviousTable && !definition.equals(previousConstraints.get(name))) {
                broken.add("new demand: " + name);
            }
        });
        return broken;
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                // read as files: with Quarkus, only the Flyway of the program finds migrations on the class path
                .locations("filesystem:src/main/resources/db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private Map<String, String> read(String sql) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.put(row.getString(1), row.getString(2));
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
