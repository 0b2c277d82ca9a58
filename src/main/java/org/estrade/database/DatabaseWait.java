package org.estrade.database;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Waits for a database that starts later than this program, as it may where both start together. */
final class DatabaseWait {

    private static final Logger LOG = Logger.getLogger("org.estrade");
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    /** What a server says that is starting up, or that shuts down to start again. */
    private static final String NOT_YET = "57P03";

    /** Tries to reach the database once. */
    interface Attempt {
        Connection connect(Properties properties) throws SQLException;
    }

    private DatabaseWait() {}

    /** Returns once something answers, be it a refusal; or after as long as it was told to wait. */
    static void waitFor(String shown, Attempt attempt) {
        Config config = ConfigProvider.getConfig();
        Duration patience =
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
        long begun = System.nanoTime();
        boolean said = false;
        while (!answers(attempt, properties)
                && System.nanoTime() - begun < patience.toNanos()
                // nobody interrupts this thread: who is told to stop would wait for it
                && !ApplicationLifecycleManager.isVmShuttingDown()) {
            if (!said) {
                LOG.warnf(
                        "No PostgreSQL answers at %s yet: waiting for it, %d seconds at most.",
                        shown, patience.toSeconds());
                said = true;
            }
            try {
                Thread.sleep(BETWEEN_TRIES.toMillis());
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
            return !state.startsWith("08") && !state.equals(NOT_YET);
        }
    }
}
