package org.estrade.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresDriverTest {

    private static final String EMBEDDED = "jdbc:embedded-postgresql:target/driver-test-data";

    private final EmbeddedPostgresDriver driver = new EmbeddedPostgresDriver();

    @Test
    void theEmbeddedServerStoresDataPermanently() throws SQLException {
        assertEquals("18", ask("select split_part(current_setting('server_version'), '.', 1)"));
        assertEquals("on", ask("show fsync"));
        assertEquals("on", ask("show synchronous_commit"));
        assertEquals("estrade", ask("select current_user"));
        assertEquals("f", ask("select rolsuper from pg_roles where rolname = current_user"));
        assertEquals("127.0.0.1", ask("select host(inet_server_addr())"));
    }

    @Test
    void theEmbeddedServerHasTheExtensionsThatSearchNeeds() throws SQLException {
        ask("select 1");
        try (Connection connection = driver.connect(EMBEDDED, new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists unaccent");
            statement.execute("create extension if not exists pg_trgm");
        }
        assertEquals("echelle", ask("select unaccent('échelle')"));
        assertEquals(
                "Ecole", ask("select v from (values ('Zoo'), ('Ecole')) w(v) order by v collate \"fr-x-icu\" limit 1"));
    }

    @Test
    void aConnectionWithoutThePasswordIsRefused() throws SQLException {
        ask("select 1");
        assertEquals(
                "PostgreSQL at " + realUrl() + " refuses the user 'estrade': correct ESTRADE_DB_USER and"
                        + " ESTRADE_DB_PASSWORD.",
                refusal(realUrl(), "estrade", "wrong"));
    }

    @Test
    @Tag("slow")
    void aDatabaseThatDoesNotExistIsNamed() throws Exception {
        String url = realUrl().replace("/estrade", "/nowhere");
        assertEquals(
                "PostgreSQL at " + url + " has no such database: create it (createdb), or correct ESTRADE_DB_URL.",
                refusal(url, "estrade", Files.readString(Path.of("target/driver-test-data/password"))));
    }

    @Test
    @Tag("slow")
    void aDatabaseThatCannotHoldEveryLetterIsRefused() throws Exception {
        ask("select 1");
        String password = Files.readString(Path.of("target/driver-test-data/password"));
        String every = realUrl().replace("/estrade", "/postgres");
        try (Connection connection = DriverManager.getConnection(every, EmbeddedPostgresServer.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists ascii");
            statement.execute(
                    "create database ascii owner estrade encoding 'SQL_ASCII' locale 'C' locale_provider libc template template0");
        }
        String url = realUrl().replace("/estrade", "/ascii");
        assertEquals(
                "The database at " + url
                        + " keeps text as SQL_ASCII, which cannot hold every letter: create one with the"
                        + " encoding UTF8 (createdb -E UTF8 -T template0), and name it in ESTRADE_DB_URL.",
                refusal(url, "estrade", password));
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsParameters() {
        assertEquals(
                "No PostgreSQL answers at jdbc:postgresql://localhost:1/x: start it, or correct ESTRADE_DB_URL.",
                refusal("jdbc:postgresql://localhost:1/x?password=secret", "estrade", "x"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        String url = EmbeddedPostgresDriver.PREFIX + file;
        DatabaseProblem problem = assertThrows(DatabaseProblem.class, () -> {
            driver.acceptsURL(url);
            driver.connect(url, new Properties());
        });
        assertEquals(
                "The data folder " + file
                        + " cannot be written: give this user the right to, or start Estrade in another folder.",
                problem.getMessage());
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefusedAtOnce() throws Exception {
        ask("select 1");
        Process second = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        // without this, a library of the tests would also write to the log
                        "-Dorg.jboss.logging.provider=jdk",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondProgram.class.getName(),
                        EMBEDDED)
                .redirectErrorStream(true)
                .start();
        String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(second.waitFor(30, TimeUnit.SECONDS));
        assertEquals(
                "Another Estrade is running on the data folder "
                        + Path.of("target/driver-test-data").toAbsolutePath()
                        + ": stop it first, or start this one in another folder.",
                output.strip());
    }

    /** The main class of a second process, which connects to the folder that the test uses. */
    static final class SecondProgram {
        public static void main(String[] arguments) {
            EmbeddedPostgresDriver driver = new EmbeddedPostgresDriver();
            try {
                driver.acceptsURL(arguments[0]);
                driver.connect(arguments[0], new Properties());
            } catch (SQLException refused) {
                System.out.println(refused.getMessage());
            }
        }
    }

    private String realUrl() throws SQLException {
        return EmbeddedPostgresServer.runningIn(Path.of("target/driver-test-data"))
                .url();
    }

    private String ask(String query) throws SQLException {
        driver.acceptsURL(EMBEDDED);
        try (Connection connection = driver.connect(EMBEDDED, new Properties());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private String refusal(String url, String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return assertThrows(DatabaseProblem.class, () -> driver.connect(url, properties))
                .getMessage();
    }
}
