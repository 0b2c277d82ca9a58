package org.estrade.cluster;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Hears of every change that visitors can see, whichever program on this database made it: at once by PostgreSQL's
 * notification, and within a second by looking, where something between the two swallows notifications.
 */
@ApplicationScoped
public class ContentWatch {

    private static final Logger LOG = Logger.getLogger(ContentWatch.class);

    private static final Duration TURN = Duration.ofSeconds(1);
    private static final int DEAD_CONNECTION_MILLIS = 10_000;

    /** The version that is stored, and how long it has been, by the database's clock. */
    private record Stored(long version, Duration since) {}

    private final AgroalDataSource database;
    private final ContentVersion own;
    private final Event<ContentChanged> changed;
    private final Event<ContentChangeReceived> noticed;

    private volatile boolean answers;
    private volatile boolean stopping;
    private @Nullable Thread thread;
    private long heard = Long.MIN_VALUE;

    ContentWatch(
            AgroalDataSource database,
            ContentVersion own,
            Event<ContentChanged> changed,
            Event<ContentChangeReceived> noticed) {
        this.database = database;
        this.own = own;
        this.changed = changed;
        this.noticed = noticed;
    }

    /** Whether the database answered when it was last looked at, a second or so ago. */
    public boolean databaseAnswers() {
        return answers;
    }

    void start(@Observes StartupEvent start) {
        Thread watching = new Thread(this::watch, "content-watch");
        watching.setDaemon(true);
        watching.start();
        thread = watching;
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        Thread watching = thread;
        if (watching != null) {
            watching.interrupt();
            watching.join(TURN.multipliedBy(2).toMillis());
        }
    }

    private void watch() {
        while (!stopping) {
            try (Connection connection = database.getConnection()) {
                // what is half dead would be waited for without an end
                connection.setNetworkTimeout(Runnable::run, DEAD_CONNECTION_MILLIS);
                listen(connection);
            } catch (Exception | LinkageError | AssertionError failure) {
                // whatever it is, the next look may be luckier; without looking, visitors would read old pages for good
                say(failure);
                // this connection, and those that waited beside it when the server went away
                database.flush(AgroalDataSource.FlushMode.IDLE);
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen estrade_content");
            PGConnection notifications = connection.unwrap(PGConnection.class);
            while (!stopping) {
                look(statement);
                answers = true;
                notifications.getNotifications((int) TURN.toMillis());
            }
        }
    }

    private void look(Statement statement) throws SQLException {
        Stored stored = stored(statement);
        if (stored.version == heard) {
            return;
        }
        boolean first = heard == Long.MIN_VALUE;
        if (!own.isOurs(stored.version)) {
            changed.fire(new ContentChanged());
        }
        heard = stored.version;
        if (!first) {
            noticed.fire(new ContentChangeReceived(stored.since));
        }
    }

    private static Stored stored(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select content_version,"
                + " extract(epoch from clock_timestamp() - content_changed_at) * 1000 from site")) {
            row.next();
            return new Stored(row.getLong(1), Duration.ofMillis(row.getLong(2)));
        }
    }

    private void say(Throwable unreachable) {
        if (answers && !stopping) {
            LOG.warn("The database does not answer: visitors read what they last could, until it does", unreachable);
        }
        answers = false;
    }

    private static void pause() {
        try {
            Thread.sleep(TURN.toMillis());
        } catch (InterruptedException stop) {
            // the loop looks whether it is meant to go on
        }
    }
}
