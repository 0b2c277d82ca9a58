package org.estrade.account.attempt;

import java.time.Duration;

/**
 * A time to wait, in the unit in which people read it.
 *
 * @param count the number of seconds or minutes, rounded up; 0 when there is nothing to wait for
 * @param isMinutes whether the unit is the minute
 */
public record Delay(int count, boolean isMinutes) {

    public static final Delay NONE = new Delay(0, false);

    private static final int LONGEST_IN_SECONDS = 60;

    /** The pause in whole seconds, rounded up, for the header {@code Retry-After}. */
    public static long retryAfter(Duration pause) {
        return pause.plusMillis(999).toSeconds();
    }

    /** The delay in seconds below a minute, otherwise in minutes. */
    public static Delay of(Duration pause) {
        long seconds = retryAfter(pause);
        return seconds < LONGEST_IN_SECONDS
                ? new Delay((int) seconds, false)
                : new Delay((int) ((seconds + 59) / 60), true);
    }
}
