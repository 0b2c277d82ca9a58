package org.estrade.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortInUseTest {

    private static final String SENTENCE =
            "Port 8080 is used by another program: stop that one, or choose another port with QUARKUS_HTTP_PORT (or QUARKUS_MANAGEMENT_PORT, for that of health and metrics).";

    @Test
    void thePortOfTheSiteIsOneSentence() {
        LogRecord entry = entry("Port %d seems to be in use by another process", null);
        entry.setParameters(new Object[] {8080});
        assertSentence(entry);
    }

    @Test
    void thePortOfHealthAndMetricsIsOneSentence() {
        assertSentence(entry(
                "Failed to start application",
                new RuntimeException(
                        "Unable to start HTTP server",
                        new ExecutionException(new IllegalStateException(
                                "Unable to start the management interface on 0.0.0.0:8080")))));
    }

    private static void assertSentence(LogRecord entry) {
        assertTrue(new ConciseErrorFilter().isLoggable(entry));
        assertEquals(SENTENCE, entry.getMessage());
        assertNull(entry.getThrown());
    }

    private static LogRecord entry(String message, @Nullable Throwable thrown) {
        LogRecord entry = new LogRecord(Level.SEVERE, message);
        entry.setLoggerName("io.quarkus.runtime.Application");
        entry.setThrown(thrown);
        return entry;
    }
}
