package org.estrade.startup;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises entries of the log that say no more than that a client has closed its connection, or has sent what is no HTTP.
 * Each would have a stack trace of 35 lines and more, although nobody can do anything about it.
 */
final class BrokenConnection {

    private static final Pattern CLOSED = Pattern.compile(
            "(?i).*(connection (was )?(closed|reset)|broken pipe|connection timed out|stream (was )?reset|channel closed).*");

    /** By name: they are classes of libraries that this package does not need otherwise. */
    private static final Pattern CLASSES =
            Pattern.compile(".*[.](HttpClosedException|StreamResetException|PrematureChannelClosureException)");

    /** Who reads HTTP. The second forgets that a connection may end while a request waits for the answer to the one before. */
    private static final Pattern READERS =
            Pattern.compile("io[.]netty[.]handler[.]codec[.].*|io[.]vertx[.]core[.]http[.]impl[.].*");

    private static final String CHANNEL_LOGGER = "io.netty.channel.";

    private BrokenConnection() {}

    /** One line instead of the entry; null when the entry says something else. */
    static @Nullable String line(LogRecord entry) {
        Throwable broken = null;
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return null;
            }
            if (isOfReader(entry, cause)) {
                // without its message, which would repeat what the client sent
                return "A client sent what is no HTTP, or no whole request (%s)"
                        .formatted(cause.getClass().getSimpleName());
            }
            if (isBroken(cause)) {
                broken = cause;
            }
        }
        return broken == null
                ? null
                : "A client closed its connection before the answer was complete (%s: %s, in %s)"
                        .formatted(broken.getClass().getSimpleName(), broken.getMessage(), entry.getLoggerName());
    }

    /** Whether the exception comes from reading what the client sent: none of this program's code had the request yet. */
    private static boolean isOfReader(LogRecord entry, Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return String.valueOf(entry.getLoggerName()).startsWith(CHANNEL_LOGGER)
                && trace.length > 0
                && READERS.matcher(trace[0].getClassName()).matches();
    }

    private static boolean isBroken(Throwable cause) {
        return cause instanceof ClosedChannelException
                || CLASSES.matcher(cause.getClass().getName()).matches()
                || (cause instanceof IOException
                        && CLOSED.matcher(String.valueOf(cause.getMessage())).matches());
    }
}
