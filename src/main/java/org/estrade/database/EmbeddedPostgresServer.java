package org.estrade.database;

import io.quarkus.runtime.Application;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server inside this program, listening on loopback, its data in a folder of its own.
 *
 * @param url where it answers, for the PostgreSQL driver
 * @param password of {@link #USER}, generated when the folder was made
 */
record EmbeddedPostgresServer(String url, String password) {

    private static final Logger LOG = Logger.getLogger("org.estrade");

    /** The owner of the database. */
    static final String USER = "estrade";

    private static final String DATABASE = "estrade";
    static final String SUPERUSER = "postgres";

    /** The server of that folder, started if this JVM has not started it yet. */
    static synchronized EmbeddedPostgresServer at(Path folder) throws DatabaseProblem {
        Path absolute = folder.toAbsolutePath().normalize();
        // A system property, for dev mode loads this class anew at each reload while the server runs on.
        String handle = "org.estrade.database.port:" + absolute;
        try {
            String port = System.getProperty(handle);
            DataFolder data = port == null ? DataFolder.claim(absolute) : DataFolder.claimed(absolute);
            String password = data.password();
            if (port == null) {
                port = String.valueOf(start(absolute, password));
                System.setProperty(handle, port);
            }
            return new EmbeddedPostgresServer("jdbc:postgresql://localhost:" + port + "/" + DATABASE, password);
        } catch (IOException | SQLException | IllegalStateException failed) {
            if (failed instanceof DatabaseProblem problem) {
                throw problem;
            }
            throw new DatabaseProblem(
                    "The embedded PostgreSQL did not start on %s (%s): see the lines above, or set ESTRADE_DB_URL to use another PostgreSQL."
                            .formatted(absolute, failed.getMessage()),
                    null,
                    failed);
        }
    }

    private static int start(Path folder, String password) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                // the library would unpack the server where every user of the machine may write
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // the library's defaults are for tests, and may lose data
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "50")
                .setServerConfig("listen_addresses", "localhost")
                // options of initdb; the later --auth replaces the library's "-A trust"
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.resolve("password").toString())
                .setConnectConfig("password", password)
                .start();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stopAfterApplication(server), "embedded-postgresql-stop"));
        createDatabase(server.getPort(), password);
        LOG.infof("Estrade keeps its data in an embedded PostgreSQL, in %s", folder);
        return server.getPort();
    }

    private static void createDatabase(int port, String password) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + USER + "'")) {
                // the password is hexadecimal: nothing to escape
                statement.execute("create role " + USER + " login password '" + password + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + USER);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Requests in flight still need the database: it stops when the application has, or after ten seconds. */
    private static void stopAfterApplication(EmbeddedPostgres server) {
        try {
            Application application = Application.currentApplication();
            if (application != null) {
                Thread waiting = new Thread(application::awaitShutdown, "embedded-postgresql-wait");
                waiting.setDaemon(true);
                waiting.start();
                waiting.join(Duration.ofSeconds(10).toMillis());
            }
        } catch (InterruptedException | LinkageError stopNow) {
            // a reload in dev mode may have closed the class loader of the application that is gone
        }
        try {
            server.close();
        } catch (IOException left) {
            System.err.println("The embedded PostgreSQL could not be stopped: " + left.getMessage());
        }
    }

    static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    static void writePrivately(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text);
        }
    }
}
