package org.estrade.database;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * Waits for a database that starts later than this program: a container platform starts both together.
 */
final class DatabaseWait {

    private static final Logger LOG = Logger.getLogger("org.estrade");
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    /** The SQL state of a server that starts up, or that shuts down to restart. */
    private static final String CANNOT_CONNECT_NOW = "57P03";

    /** One attempt to connect. */
    interface Attempt {
        Connection connect(Properties properties) throws SQLException;
    }

    private DatabaseWait() {}

    /**
     * Returns when a server answers, even with a refusal, or after {@code ESTRADE_DB_WAIT} (2 minutes by default).
     *
     * @param address the address of the database, for the log
     * @param attempt the attempt that is repeated
     */
    static void waitFor(String address, Attempt attempt) {
        Config config = ConfigProvider.getConfig();
        Duration maximum =
                config.getOptionalValue("estrade.db.wait", Duration.class).orElse(Duration.ofMinutes(2));
        Properties properties = new Properties();
        properties.setProperty(
                "user",
                config.getOptionalValue("quarkus.datasource.username", String.class)
                        .orElse(""));
        properties.setProperty(
                "password",
                config.getOptionalValue("quarkus.datasource.password", String.class)
                        .orElse(""));
        long start = System.nanoTime();
        boolean logged = false;
        while (!answers(attempt, properties)
                && System.nanoTime() - start < maximum.toNanos()
                // a shutdown does not interrupt this thread, but waits for it
                && !ApplicationLifecycleManager.isVmShuttingDown()) {
            if (!logged) {
                LOG.warnf(
                        "No PostgreSQL answers at %s yet: waiting for it, %d seconds at most.",
                        address, maximum.toSeconds());
                logged = true;
            }
            try {
                Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean answers(Attempt attempt, Properties properties) {
        try {
            attempt.connect(properties).close();
            return true;
        } catch (SQLException refused) {
            String state = refused.getSQLState() == null ? "" : refused.getSQLState();
            return !state.startsWith("08") && !state.equals(CANNOT_CONNECT_NOW);
        }
    }
}
