package org.estrade.web;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets the log say why the program cannot start in one sentence, once, without the stack traces of everything that
 * stumbled over it.
 */
@LoggingFilter(name = "one-sentence")
public final class OneSentence implements Filter {

    private static final String START = "io.quarkus.runtime.Application";
    private static final Pattern PORT_IN_USE = Pattern.compile("Port (\\d+) seems to be in use.*");

    private boolean said;

    @Override
    public boolean isLoggable(LogRecord entry) {
        String sentence = sentence(entry);
        if (sentence == null) {
            // what follows the sentence is advice on the framework's behalf
            return !(said
                    && START.equals(entry.getLoggerName())
                    && entry.getLevel().intValue() <= Level.WARNING.intValue());
        }
        if (said) {
            return false;
        }
        said = true;
        entry.setMessage(sentence);
        entry.setParameters(null);
        entry.setThrown(null);
        return true;
    }

    private static @Nullable String sentence(LogRecord entry) {
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Explained) {
                return cause.getMessage();
            }
        }
        Matcher port = PORT_IN_USE.matcher(String.valueOf(entry.getMessage()));
        return START.equals(entry.getLoggerName()) && port.matches()
                ? "Port %s is used by another program: stop that one, or choose another port with QUARKUS_HTTP_PORT."
                        .formatted(port.group(1))
                : null;
    }
}
