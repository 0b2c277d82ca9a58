package org.estrade.cluster;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;

/** Work that comes back: of several programs on one database, one does it each time. */
@ApplicationScoped
public class ReplicaLock {

    private final LockingTaskExecutor executor;
    private final MeterRegistry metrics;

    ReplicaLock(ReplicaLockStore locks, MeterRegistry metrics) {
        executor = new DefaultLockingTaskExecutor(locks);
        this.metrics = metrics;
    }

    /**
     * Does it, unless a program did within nearly that time, or is doing it. Should the program that does it die, the
     * turn is another's after twice that time.
     */
    public void once(String name, Duration every, Runnable work) {
        LockConfiguration turn = new LockConfiguration(
                Instant.now(),
                name,
                every.multipliedBy(2),
                every.multipliedBy(4).dividedBy(5));
        executor.executeWithLock(
                (Runnable) () -> {
                    metrics.counter("estrade.turns", "turn", name).increment();
                    work.run();
                },
                turn);
    }
}
