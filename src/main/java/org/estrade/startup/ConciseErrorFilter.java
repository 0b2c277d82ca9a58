package org.estrade.startup;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Log filter that replaces a {@link UserFacingError} by its sentence, and an entry about a {@link BrokenConnection} or a
 * {@link DatabaseFailure} by one line, of which only the first in a minute is written. For five seconds after that, the filter drops the same
 * sentence, and the stack traces and advice that the same error causes. Lines of the access log lose the control characters
 * that a client wrote into an address, because a terminal would obey them.
 */
@LoggingFilter(name = "concise-errors")
public final class ConciseErrorFilter implements Filter {

    private static final Logger LOG = Logger.getLogger("org.estrade");
    private static final String START = "io.quarkus.runtime.Application";
    private static final String PORT_IN_USE = "Port %d seems to be in use";
    private static final Pattern MANAGEMENT_PORT_IN_USE =
            Pattern.compile("Unable to start the management interface on .*:(\\d+)");
    private static final String ACCESS_LOG = "io.quarkus.http.access-log";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final long SAME_ERROR_MILLIS = 5_000;

    private long lastLogged = -SAME_ERROR_MILLIS;
    private @Nullable String lastSentence;

    @Override
    public synchronized boolean isLoggable(LogRecord entry) {
        if (ACCESS_LOG.equals(entry.getLoggerName())) {
            entry.setMessage(CONTROL.matcher(entry.getMessage()).replaceAll("?"));
            return true;
        }
        String repeated = BrokenConnection.line(entry);
        if (repeated == null) {
            repeated = DatabaseFailure.line(entry);
        }
        if (repeated != null) {
            replace(entry, repeated);
            return RepeatedLines.isFirst(repeated, repeated, entry.getInstant().toEpochMilli(), LOG::warn);
        }
        boolean sameError = entry.getInstant().toEpochMilli() - lastLogged < SAME_ERROR_MILLIS;
        String sentence = sentence(entry);
        if (sentence == null) {
            return !(sameError && isConsequence(entry));
        }
        if (sameError && sentence.equals(lastSentence)) {
            return false;
        }
        lastLogged = entry.getInstant().toEpochMilli();
        lastSentence = sentence;
        replace(entry, sentence);
        return true;
    }

    private static void replace(LogRecord entry, String sentence) {
        entry.setMessage(sentence);
        entry.setParameters(null);
        entry.setThrown(null);
    }

    private static boolean isConsequence(LogRecord entry) {
        return entry.getLevel().intValue() <= Level.WARNING.intValue()
                && (entry.getThrown() != null || START.equals(entry.getLoggerName()));
    }

    private static @Nullable String sentence(LogRecord entry) {
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UserFacingError) {
                return cause.getMessage();
            }
        }
        return START.equals(entry.getLoggerName()) ? portInUse(entry) : null;
    }

    /** Quarkus says which port is used in the message for the site's port, and in an error for the management port. */
    private static @Nullable String portInUse(LogRecord entry) {
        Object[] parameters = entry.getParameters();
        if (String.valueOf(entry.getMessage()).startsWith(PORT_IN_USE) && parameters != null) {
            return portInUse(parameters[0]);
        }
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            Matcher management = MANAGEMENT_PORT_IN_USE.matcher(String.valueOf(cause.getMessage()));
            if (management.matches()) {
                return portInUse(management.group(1));
            }
        }
        return null;
    }

    private static String portInUse(Object port) {
        return "Port %s is used by another program: stop that one, or choose another port with QUARKUS_HTTP_PORT (or QUARKUS_MANAGEMENT_PORT, for that of health and metrics)."
                .formatted(port);
    }
}
