package org.estrade.cluster;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Watches the version of the content for changes by any replica. A notification of PostgreSQL announces a change at once.
 * The version is also read every second, because a connection pooler between this program and PostgreSQL may drop
 * notifications.
 */
@ApplicationScoped
public class ContentWatch {

    private static final Logger LOG = Logger.getLogger(ContentWatch.class);

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final int DEAD_CONNECTION_MILLIS = 10_000;

    /** The stored version, and the time since it was stored, by the database's clock. */
    private record Stored(long version, Duration since) {}

    private final AgroalDataSource database;
    private final ContentVersion version;
    private final Event<ContentChanged> changed;
    private final Event<ContentChangeReceived> received;

    private final CountDownLatch watching = new CountDownLatch(1);
    private volatile boolean databaseAnswers;
    private volatile boolean stopping;
    private @Nullable Thread thread;
    private long lastSeen = Long.MIN_VALUE;

    ContentWatch(
            AgroalDataSource database,
            ContentVersion version,
            Event<ContentChanged> changed,
            Event<ContentChangeReceived> received) {
        this.database = database;
        this.version = version;
        this.changed = changed;
        this.received = received;
    }

    /** Whether the database answered when the version was last read, about a second ago. */
    public boolean databaseAnswers() {
        return databaseAnswers;
    }

    /**
     * Starts the thread that watches, and waits until it watches: content that is read after this call is known to be present
     * or outdated. When the database does not answer, it waits no longer than a few seconds.
     */
    public void start() {
        Thread watcher = new Thread(this::watch, "content-watch");
        watcher.setDaemon(true);
        watcher.start();
        thread = watcher;
        try {
            if (!watching.await(DEAD_CONNECTION_MILLIS, TimeUnit.MILLISECONDS)) {
                LOG.warn("The database is slow: changes by other programs are seen later");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        Thread watcher = thread;
        if (watcher != null) {
            watcher.interrupt();
            watcher.join(INTERVAL.multipliedBy(2).toMillis());
        }
    }

    private void watch() {
        while (!stopping) {
            try (Connection connection = database.getConnection()) {
                // without a timeout, the thread would wait for ever for a connection that broke without an error
                connection.setNetworkTimeout(Runnable::run, DEAD_CONNECTION_MILLIS);
                listenOn(connection);
            } catch (Exception | LinkageError | AssertionError failure) {
                // the thread must continue after any failure: without it, visitors would get outdated pages until a
                // restart
                warn(failure);
                // closes idle connections of the pool: the failure of this connection broke them as well
                database.flush(AgroalDataSource.FlushMode.IDLE);
                pause();
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen estrade_content");
            PGConnection notifications = connection.unwrap(PGConnection.class);
            while (!stopping) {
                check(statement);
                watching.countDown();
                databaseAnswers = true;
                notifications.getNotifications((int) INTERVAL.toMillis());
            }
        }
    }

    private void check(Statement statement) throws SQLException {
        Stored stored = stored(statement);
        if (stored.version == lastSeen) {
            return;
        }
        long noticedAt = System.nanoTime();
        boolean isFirstCheck = lastSeen == Long.MIN_VALUE;
        if (!version.isStoredHere(stored.version)) {
            changed.fire(ContentChanged.ELSEWHERE);
        }
        lastSeen = stored.version;
        if (!isFirstCheck) {
            received.fire(new ContentChangeReceived(stored.since, noticedAt));
        }
    }

    private static Stored stored(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select content_version,"
                + " extract(epoch from clock_timestamp() - content_changed_at) * 1000 from site")) {
            row.next();
            return new Stored(row.getLong(1), Duration.ofMillis(row.getLong(2)));
        }
    }

    private void warn(Throwable unreachable) {
        if (databaseAnswers && !stopping) {
            LOG.warn("The database does not answer: visitors read what they last could, until it does", unreachable);
        }
        databaseAnswers = false;
    }

    private static void pause() {
        try {
            Thread.sleep(INTERVAL.toMillis());
        } catch (InterruptedException stop) {
            // the loop checks whether to stop
        }
    }
}
