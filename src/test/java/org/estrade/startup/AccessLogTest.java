package org.estrade.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** The lines of the access log hold addresses as they were sent. */
class AccessLogTest {

    /** A terminal that shows the log would obey them. */
    @Test
    void controlCharactersOfAnAddressAreNotWritten() {
        assertEquals(
                "GET /a?[2J?b?c??\u00e9 400 68 0",
                written("io.quarkus.http.access-log", "GET /a\u0000[2J\u001bb\u007fc\u009b\u202e\u00e9 400 68 0"));
    }

    @Test
    void otherLinesStayAsTheyAre() {
        assertEquals("one\ntwo", written("org.estrade", "one\ntwo"));
    }

    private static String written(String logger, String message) {
        LogRecord entry = new LogRecord(Level.INFO, message);
        entry.setLoggerName(logger);
        assertTrue(new ConciseErrorFilter().isLoggable(entry));
        return entry.getMessage();
    }
}
