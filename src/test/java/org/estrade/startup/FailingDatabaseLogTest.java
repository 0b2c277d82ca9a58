package org.estrade.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** While the database does not answer, each request fails, and does not fill the log. */
class FailingDatabaseLogTest {

    private static final String HIBERNATE = "org.hibernate.orm.jdbc.error";
    private static final String AUTHORIZER = "io.quarkus.vertx.http.runtime.security.AbstractHttpAuthorizer";

    private final ConciseErrorFilter filter = new ConciseErrorFilter();

    @Test
    void aThousandRequestsAreAFewLines() {
        Exception noConnection = new IllegalStateException(new SQLException("No connection came in time"));
        List<LogRecord> written = Stream.generate(() -> Stream.of(
                        entry(HIBERNATE, "SQLState: null", null),
                        entry(HIBERNATE, "No connection came in time", null),
                        entry(AUTHORIZER, "Exception occurred during authorization", noConnection)))
                .limit(1_000)
                .flatMap(entries -> entries)
                .filter(filter::isLoggable)
                .toList();
        assertEquals(
                List.of(
                        "SQLState: null",
                        "No connection came in time",
                        "The database could not say who sends a request: No connection came in time"),
                written.stream().map(LogRecord::getMessage).toList());
        assertEquals(
                0, written.stream().filter(entry -> entry.getThrown() != null).count());
    }

    @Test
    void anotherFailureKeepsItsTrace() {
        LogRecord entry = entry(AUTHORIZER, "Exception occurred during authorization", new IllegalStateException("x"));
        assertEquals(true, filter.isLoggable(entry));
        assertEquals("x", entry.getThrown().getMessage());
    }

    private static LogRecord entry(String logger, String message, Throwable thrown) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName(logger);
        entry.setThrown(thrown);
        return entry;
    }
}
