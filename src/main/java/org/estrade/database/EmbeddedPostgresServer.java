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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server that this program starts and stops. It listens on the loopback interface and stores its data in
 * a separate folder.
 *
 * @param url the JDBC address of the database
 * @param password the password of {@link #USER}, generated when the folder is created
 */
record EmbeddedPostgresServer(String url, String password) {

    private static final Logger LOG = Logger.getLogger("org.estrade");

    /** The beginning of the name of the system property with the port of the server of a folder. */
    private static final String PORT_PROPERTY = "org.estrade.database.port:";

    /** The servers that this class loader has started, by their folders. */
    private static final Map<Path, EmbeddedPostgres> STARTED = new ConcurrentHashMap<>();

    /** The owner of the database. */
    static final String USER = "estrade";

    private static final String DATABASE = "estrade";

    /** The superuser of the server, who creates the database. */
    static final String SUPERUSER = "postgres";

    /** Returns the server of the folder. Starts the server when this JVM has not started it yet. */
    static synchronized EmbeddedPostgresServer runningIn(Path folder) throws DatabaseProblem {
        Path absolute = folder.toAbsolutePath().normalize();
        // a system property survives the reloads of dev mode, which load this class again while the server keeps
        // running
        String portProperty = PORT_PROPERTY + absolute;
        try {
            String port = System.getProperty(portProperty);
            DataFolder data = port == null ? DataFolder.lock(absolute) : DataFolder.alreadyLocked(absolute);
            String password = data.password();
            if (port == null) {
                port = String.valueOf(start(absolute, password));
                System.setProperty(portProperty, port);
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

    /**
     * Starts the server of the folder again when its process has ended, for example because the machine was short of memory.
     * Does nothing when the process runs, or when another thread has started it since.
     *
     * @param failed the server to which a connection failed
     * @return the server to connect to
     */
    static synchronized EmbeddedPostgresServer revived(Path folder, EmbeddedPostgresServer failed)
            throws DatabaseProblem {
        Path absolute = folder.toAbsolutePath().normalize();
        EmbeddedPostgresServer present = runningIn(absolute);
        DataFolder data = DataFolder.alreadyLocked(absolute);
        if (!present.url.equals(failed.url)) {
            return present;
        }
        try {
            if (data.serverRuns()) {
                // a start on a busy machine may fail after the server was started: that server listens on another port
                data.port().ifPresent(port -> System.setProperty(PORT_PROPERTY + absolute, port));
                return runningIn(absolute);
            }
            LOG.warn("The embedded PostgreSQL has ended: it is started again");
            data.forgetEndedServer();
            // lets go of the lock that the library holds on the folder
            EmbeddedPostgres ended = STARTED.remove(absolute);
            if (ended != null) {
                ended.close();
            }
            int port = start(absolute, present.password);
            System.setProperty(PORT_PROPERTY + absolute, String.valueOf(port));
            return runningIn(absolute);
        } catch (IOException | SQLException | IllegalStateException again) {
            throw new DatabaseProblem(
                    "The embedded PostgreSQL has ended, and did not start again on %s: %s"
                            .formatted(absolute, again.getMessage()),
                    "08001",
                    again);
        }
    }

    /**
     * Lets this JVM use the server that another program has started in the folder, if there is one. The other program stops
     * it. {@link #runningIn} then returns that server instead of starting one.
     */
    static synchronized void attach(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        DataFolder.portOfRunningServer(absolute).ifPresent(port -> System.setProperty(PORT_PROPERTY + absolute, port));
    }

    private static int start(Path folder, String password) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                // by default the library unpacks the server into a folder that every user of the machine may write to
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // the library's defaults are made for tests, and may lose data
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
        STARTED.put(folder, server);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stopAfterApplication(folder, server), "embedded-postgresql-stop"));
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

    /** Stops the server once the application has stopped, or after ten seconds: open requests still need the database. */
    private static void stopAfterApplication(Path folder, EmbeddedPostgres server) {
        if (!server.equals(STARTED.get(folder))) {
            // it has ended, and another one was started
            return;
        }
        try {
            Application application = Application.currentApplication();
            if (application != null) {
                Thread waiting = new Thread(application::awaitShutdown, "embedded-postgresql-wait");
                waiting.setDaemon(true);
                waiting.start();
                waiting.join(Duration.ofSeconds(10).toMillis());
            }
        } catch (InterruptedException | LinkageError notWaited) {
            // a LinkageError: a reload in dev mode has closed the class loader of the former application
        }
        try {
            server.close();
        } catch (IOException notStopped) {
            System.err.println("The embedded PostgreSQL could not be stopped: " + notStopped.getMessage());
        }
    }

    static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Writes a file that only its owner can read. A file that exists is kept. */
    static void writeForOwnerOnly(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text);
        }
    }
}
