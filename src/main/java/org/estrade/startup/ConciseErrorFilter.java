package org.estrade.startup;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Lets the log say what is {@link UserFacingError} in one sentence, once, without the stack traces and the advice of
 * everything that stumbled over it in the seconds that follow.
 */
@LoggingFilter(name = "concise-errors")
public final class ConciseErrorFilter implements Filter {

    private static final String START = "io.quarkus.runtime.Application";
    private static final String PORT_IN_USE = "Port %d seems to be in use";
    private static final long SAME_MISHAP_MILLIS = 5_000;

    private long lastSaid = -SAME_MISHAP_MILLIS;
    private @Nullable String lastSentence;

    @Override
    public synchronized boolean isLoggable(LogRecord entry) {
        boolean sameMishap = entry.getInstant().toEpochMilli() - lastSaid < SAME_MISHAP_MILLIS;
        String sentence = sentence(entry);
        if (sentence == null) {
            return !(sameMishap && isAftermath(entry));
        }
        if (sameMishap && sentence.equals(lastSentence)) {
            return false;
        }
        lastSaid = entry.getInstant().toEpochMilli();
        lastSentence = sentence;
        entry.setMessage(sentence);
        entry.setParameters(null);
        entry.setThrown(null);
        return true;
    }

    private static boolean isAftermath(LogRecord entry) {
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

    private static @Nullable String portInUse(LogRecord entry) {
        Object[] parameters = entry.getParameters();
        return String.valueOf(entry.getMessage()).startsWith(PORT_IN_USE) && parameters != null
                ? "Port %s is used by another program: stop that one, or choose another port with QUARKUS_HTTP_PORT (or QUARKUS_MANAGEMENT_PORT, for that of health and metrics)."
                        .formatted(parameters[0])
                : null;
    }
}
