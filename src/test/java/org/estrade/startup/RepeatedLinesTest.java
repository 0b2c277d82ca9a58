package org.estrade.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {

    private final List<String> counted = new ArrayList<>();

    @Test
    void oneLineAKindAndMinute_thenTheNumberOfTheOthers() {
        long now = 1_000_000;
        assertTrue(isFirst("a", now));
        for (int i = 0; i < 5_000; i++) {
            assertFalse(isFirst("a", now + i));
        }
        assertTrue(isFirst("b", now + 1));
        assertEquals(List.of(), counted);
        assertTrue(isFirst("a", now + 60_000));
        assertEquals(List.of("5000 more within a minute: line of a"), counted);
    }

    @Test
    void theNumberIsWrittenWhenNothingMoreHappens() {
        assertTrue(isFirst("c", 5_000_000));
        assertFalse(isFirst("c", 5_000_001));
        RepeatedLines.writeEnded(5_059_000, counted::add);
        assertFalse(counted.contains("1 more within a minute: line of c"));
        RepeatedLines.writeEnded(5_060_000, counted::add);
        assertTrue(counted.contains("1 more within a minute: line of c"));
        assertTrue(isFirst("c", 5_060_001));
    }

    @Test
    void kindsThatStrangersInventAreBounded() {
        long written = 0;
        for (int i = 0; i < 10_000; i++) {
            written += isFirst("invented " + i, 9_000_000) ? 1 : 0;
        }
        assertTrue(written <= 201, () -> "lines");
        RepeatedLines.writeEnded(9_060_000, counted::add);
    }

    @Test
    void aBrokenConnectionIsALineWithoutStackTrace() {
        ConciseErrorFilter filter = new ConciseErrorFilter();
        LogRecord first = entry(new IllegalStateException(new IOException("Connection reset by peer")));
        assertTrue(filter.isLoggable(first));
        assertNull(first.getThrown());
        assertEquals(
                "A client closed its connection before the answer was complete"
                        + " (IOException: Connection reset by peer, in io.quarkus.test)",
                first.getMessage());
        assertFalse(filter.isLoggable(entry(new IOException("Connection reset by peer"))));
        assertTrue(filter.isLoggable(entry(new ClosedChannelException())));
    }

    @Test
    void aBrokenConnectionToTheDatabaseStaysAsItIs() {
        ConciseErrorFilter filter = new ConciseErrorFilter();
        for (int i = 0; i < 2; i++) {
            LogRecord entry = entry(new SQLException(new IOException("Connection reset")));
            assertTrue(filter.isLoggable(entry));
            assertTrue(entry.getThrown() instanceof SQLException);
        }
        assertTrue(filter.isLoggable(entry(new IOException("No space left on device"))));
    }

    private boolean isFirst(String kind, long now) {
        return RepeatedLines.isFirst(kind, "line of " + kind, now, counted::add);
    }

    private static LogRecord entry(Throwable thrown) {
        LogRecord entry = new LogRecord(Level.SEVERE, "Request failed");
        entry.setLoggerName("io.quarkus.test");
        entry.setThrown(thrown);
        return entry;
    }
}
