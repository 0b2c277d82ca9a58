package org.estrade.vault.store;

import java.util.concurrent.locks.LockSupport;

/**
 * The pace of the transfer of a file: it pauses after each portion, so that the processors are free for most of the time, and
 * readers of pages hardly wait. Without pauses, one transfer on a fast network would take a whole processor. On a slow or busy
 * machine, a transfer works for at most half of the time.
 */
public final class TransferPace {

    /** The most bytes of one transfer in a second: 134 Mbit/s. */
    private static final long MOST_PER_SECOND = 16 << 20;

    private static final long NANOSECONDS = 1_000_000_000;

    private TransferPace() {}

    /**
     * The length of the pause after a portion, in nanoseconds.
     *
     * @param bytes the length of the portion
     * @param took how long the work took in nanoseconds, without the wait for the network
     */
    public static long pauseAfter(int bytes, long took) {
        return Math.max(bytes * NANOSECONDS / MOST_PER_SECOND - took, took);
    }

    /**
     * Pauses the thread after a portion.
     *
     * @param begun when the work for the portion began, by {@link System#nanoTime}
     */
    public static void pause(int bytes, long begun) {
        LockSupport.parkNanos(pauseAfter(bytes, System.nanoTime() - begun));
    }
}
