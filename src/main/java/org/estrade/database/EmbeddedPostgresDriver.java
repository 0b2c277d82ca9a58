package org.estrade.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.estrade.startup.SecretFiles;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * JDBC driver for PostgreSQL. {@code jdbc:embedded-postgresql:DIR} starts a server with its data in DIR; every other URL
 * goes unchanged to the PostgreSQL driver. Errors that the operator can correct are a {@link DatabaseProblem}.
 */
public final class EmbeddedPostgresDriver implements Driver {

    static final String PREFIX = "jdbc:embedded-postgresql:";
    private static final int OLDEST_VERSION = 15;

    private final org.postgresql.Driver postgresql = new org.postgresql.Driver();
    private @Nullable DatabaseProblem startFailure;

    /**
     * Starts the embedded server if the URL asks for it, and waits for any other server. The pool calls this method once, on
     * the thread that starts the application. {@link #connect} is too late: the pool allows it 5 seconds.
     */
    @Override
    public boolean acceptsURL(String url) throws SQLException {
        String problem = SecretFiles.problem();
        if (problem == null && !url.startsWith(PREFIX) && !postgresql.acceptsURL(url)) {
            problem =
                    "ESTRADE_DB_URL is not an address of a PostgreSQL: write it as jdbc:postgresql://host/database, without user and password.";
        }
        if (problem != null) {
            // the pool would ignore an exception from here: connect throws it instead
            startFailure = new DatabaseProblem(problem, null, null);
            return true;
        }
        if (!url.startsWith(PREFIX)) {
            DatabaseWait.waitFor(displayed(url), properties -> postgresql.connect(url, properties));
            return true;
        }
        try {
            server(url);
        } catch (DatabaseProblem notStarted) {
            startFailure = notStarted;
        }
        return true;
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        if (startFailure != null) {
            throw startFailure;
        }
        if (!url.startsWith(PREFIX)) {
            return external(url, properties);
        }
        EmbeddedPostgresServer server = server(url);
        try {
            return connect(server, properties);
        } catch (SQLException refused) {
            boolean noServerAnswers =
                    refused.getSQLState() != null && refused.getSQLState().startsWith("08");
            if (!noServerAnswers) {
                throw refused;
            }
            return connect(EmbeddedPostgresServer.revived(folder(url), server), properties);
        }
    }

    private @Nullable Connection connect(EmbeddedPostgresServer server, Properties properties) throws SQLException {
        Properties embedded = new Properties();
        embedded.putAll(properties);
        embedded.setProperty("user", EmbeddedPostgresServer.USER);
        embedded.setProperty("password", server.password());
        return postgresql.connect(server.url(), embedded);
    }

    private static EmbeddedPostgresServer server(String url) throws DatabaseProblem {
        return EmbeddedPostgresServer.runningIn(folder(url));
    }

    private static Path folder(String url) {
        return Path.of(url.substring(PREFIX.length()));
    }

    private @Nullable Connection external(String url, Properties properties) throws SQLException {
        Connection connection;
        try {
            connection = postgresql.connect(url, properties);
        } catch (SQLException refused) {
            throw explain(url, properties, refused);
        }
        String problem = connection == null ? null : suitabilityProblem(connection, displayed(url));
        if (problem != null) {
            connection.close();
            throw new DatabaseProblem(problem, null, null);
        }
        return connection;
    }

    /** The sentence that says why the database cannot be used, null when it can. */
    private static @Nullable String suitabilityProblem(Connection connection, String address) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        if (database.getDatabaseMajorVersion() < OLDEST_VERSION) {
            return "The database at %s is PostgreSQL %s; Estrade needs version %d or newer: upgrade it, or set ESTRADE_DB_URL to a newer one."
                    .formatted(address, database.getDatabaseProductVersion(), OLDEST_VERSION);
        }
        String encoding = connection.unwrap(PGConnection.class).getParameterStatus("server_encoding");
        return "UTF8".equals(encoding)
                ? null
                : "The database at %s keeps text as %s, which cannot hold every letter: create one with the encoding UTF8 (createdb -E UTF8 -T template0), and name it in ESTRADE_DB_URL."
                        .formatted(address, encoding);
    }

    private static SQLException explain(String url, Properties properties, SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        String user = properties.getProperty("user", "");
        String sentence;
        if (state.startsWith("08")) {
            sentence = "No PostgreSQL answers at %s: start it, or correct ESTRADE_DB_URL.".formatted(displayed(url));
        } else if (state.startsWith("28")) {
            sentence = "PostgreSQL at %s refuses the user '%s': correct ESTRADE_DB_USER and ESTRADE_DB_PASSWORD."
                    .formatted(displayed(url), user);
        } else if (state.equals("3D000")) {
            sentence = "PostgreSQL at %s has no such database: create it (createdb), or correct ESTRADE_DB_URL."
                    .formatted(displayed(url));
        } else {
            return refused;
        }
        return new DatabaseProblem(sentence, state, refused);
    }

    /** The URL for messages, without its parameters: one of them may be a password. */
    private static String displayed(String url) {
        return url.replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return postgresql.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return postgresql.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgresql.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgresql.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return postgresql.getParentLogger();
    }
}
