package org.estrade.startup;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Lines of the log that strangers can cause as often as they like. The first line of a kind is written at once. Those that
 * follow within a minute are counted, and their number is one line, so that nobody can fill a disk.
 */
public final class RepeatedLines {

    private static final long MINUTE_MILLIS = 60_000;

    /** More kinds than the program has. Kinds beyond that are one kind. */
    private static final int MOST_KINDS = 200;

    private static final Map<String, Minute> MINUTES = new HashMap<>();

    /** The minute after the first line of a kind. */
    private static final class Minute {
        private final long start;
        private final String line;
        private long more;

        Minute(long start, String line) {
            this.start = start;
            this.line = line;
        }
    }

    private RepeatedLines() {}

    /** Writes the line as a warning, unless a line of its kind was written within the last minute. */
    public static void warn(Logger log, String kind, String line) {
        if (isFirst(kind, line, System.currentTimeMillis(), log::warn)) {
            log.warn(line);
        }
    }

    /**
     * Whether the line is the first of its kind in a minute, so that the caller writes it. Otherwise it is counted.
     *
     * @param now the present time in milliseconds
     * @param counted writes the line about the number of lines in the minute that has ended
     */
    static boolean isFirst(String kind, String line, long now, Consumer<String> counted) {
        String ended;
        synchronized (MINUTES) {
            String known = MINUTES.containsKey(kind) || MINUTES.size() < MOST_KINDS ? kind : "other";
            Minute minute = MINUTES.get(known);
            if (minute != null && now - minute.start < MINUTE_MILLIS) {
                minute.more++;
                return false;
            }
            ended = minute == null ? "" : number(minute);
            MINUTES.put(known, new Minute(now, line));
        }
        if (!ended.isEmpty()) {
            counted.accept(ended);
        }
        return true;
    }

    /** Writes the numbers of the minutes that have ended. */
    static void writeEnded(long now, Consumer<String> counted) {
        Map<String, String> ended = new HashMap<>();
        synchronized (MINUTES) {
            Iterator<Map.Entry<String, Minute>> minutes = MINUTES.entrySet().iterator();
            while (minutes.hasNext()) {
                Map.Entry<String, Minute> minute = minutes.next();
                if (now - minute.getValue().start >= MINUTE_MILLIS) {
                    ended.put(minute.getKey(), number(minute.getValue()));
                    minutes.remove();
                }
            }
        }
        ended.values().stream().filter(line -> !line.isEmpty()).forEach(counted);
    }

    /** The line about the number of lines, empty when there was no more than the first. */
    private static String number(Minute minute) {
        return minute.more == 0 ? "" : "%d more within a minute: %s".formatted(minute.more, minute.line);
    }
}
