package org.estrade.startup;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Recognises entries of the log that libraries write for each request while the database does not answer. Requests come as
 * often as strangers like, so that these entries are counted.
 */
final class DatabaseFailure {

    private static final String HIBERNATE = "org.hibernate.orm.jdbc.error";
    private static final String AUTHORIZER = "io.quarkus.vertx.http.runtime.security.AbstractHttpAuthorizer";

    private DatabaseFailure() {}

    /** One line for the entry; null when the entry says something else. */
    static @Nullable String line(LogRecord entry) {
        if (HIBERNATE.equals(entry.getLoggerName())) {
            Object[] parameters = entry.getParameters();
            return parameters == null ? entry.getMessage() : entry.getMessage() + " " + Arrays.toString(parameters);
        }
        if (AUTHORIZER.equals(entry.getLoggerName())) {
            for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException) {
                    return "The database could not say who sends a request: " + cause.getMessage();
                }
            }
        }
        return null;
    }
}
