package org.estrade.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.estrade.support.StoredRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplicaLockTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    ReplicaLock turns;

    @BeforeEach
    void nobodyDidAnything() {
        StoredRows.in("shedlock").delete();
    }

    @Test
    void ofSimultaneousReplicasOneDoesTheWork() throws Exception {
        AtomicInteger done = new AtomicInteger();
        ExecutorService programs = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(one -> programs.submit(() -> turns.once("work", HOUR, done::incrementAndGet)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            programs.shutdownNow();
        }
        assertEquals(1, done.get());
    }

    @Test
    void theWorkIsDoneAgainAfterTheInterval() {
        AtomicInteger done = new AtomicInteger();
        turns.once("work", HOUR, done::incrementAndGet);
        turns.once("other work", HOUR, done::incrementAndGet);
        later(Duration.ofMinutes(47));
        turns.once("work", HOUR, done::incrementAndGet);
        assertEquals(2, done.get());
        later(Duration.ofMinutes(2));
        turns.once("work", HOUR, done::incrementAndGet);
        assertEquals(3, done.get());
    }

    @Test
    void failedWorkIsRepeatedAtTheNextRun() {
        AtomicInteger done = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> turns.once("work", HOUR, () -> {
                    throw new IllegalStateException("as it happens");
                }));
        later(Duration.ofMinutes(50));
        turns.once("work", HOUR, done::incrementAndGet);
        assertEquals(1, done.get());
    }

    /** Moves the end of the lock to an earlier time. The test cannot change the clock of the database, on which locks depend. */
    private static void later(Duration time) {
        StoredRows.in("shedlock").age("lock_until", time);
    }
}
