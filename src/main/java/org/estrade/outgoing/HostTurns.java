package org.estrade.outgoing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time go to a host, with a pause after each. */
final class HostTurns {

    private static final int MANY = 1000;

    private final Duration pause;
    private final Map<String, Turn> turns = new HashMap<>();

    /** The turn of one host. Its lock is held while a request is under way. */
    private static final class Turn {
        final ReentrantLock lock = new ReentrantLock();
        int waiting;
        long freeAt = System.nanoTime();
    }

    HostTurns(Duration pause) {
        this.pause = pause;
    }

    /** What is done in a turn. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws OutgoingFailure;
    }

    /**
     * Waits for the turn, and does the work.
     *
     * @param longest the longest time to wait
     * @throws OutgoingFailure if the turn does not come in that time, or the thread is interrupted
     */
    <T> T at(String host, Duration longest, Work<T> work) throws OutgoingFailure {
        Turn turn = enter(host);
        try {
            long end = System.nanoTime() + longest.toNanos();
            if (!turn.lock.tryLock(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new OutgoingFailure(OutgoingFailure.Reason.TIMEOUT);
            }
            try {
                long wait = turn.freeAt - System.nanoTime();
                if (turn.freeAt - end > 0) {
                    throw new OutgoingFailure(OutgoingFailure.Reason.TIMEOUT);
                }
                if (wait > 0) {
                    TimeUnit.NANOSECONDS.sleep(wait);
                }
                return work.run();
            } finally {
                turn.freeAt = System.nanoTime() + pause.toNanos();
                turn.lock.unlock();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new OutgoingFailure(OutgoingFailure.Reason.TIMEOUT, stopped);
        } finally {
            leave(turn);
        }
    }

    private synchronized Turn enter(String host) {
        if (turns.size() > MANY) {
            long now = System.nanoTime();
            turns.values().removeIf(turn -> turn.waiting == 0 && turn.freeAt - now < 0);
        }
        Turn turn = turns.computeIfAbsent(host, any -> new Turn());
        turn.waiting++;
        return turn;
    }

    private synchronized void leave(Turn turn) {
        turn.waiting--;
    }
}
