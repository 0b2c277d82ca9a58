package org.estrade.cluster;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;

/** A lock for scheduled work: of all replicas on one database, only one does the work each time. */
@ApplicationScoped
public class ReplicaLock {

    private final LockingTaskExecutor executor;
    private final MeterRegistry metrics;

    ReplicaLock(ReplicaLockStore locks, MeterRegistry metrics) {
        executor = new DefaultLockingTaskExecutor(locks);
        this.metrics = metrics;
    }

    /**
     * Does the work, unless a replica is doing it or did it less than four fifths of the interval ago. If a replica dies
     * while it does the work, the lock expires after twice the interval.
     *
     * @param name the name of the lock
     * @param every the interval of the schedule
     * @param work the work that one replica does
     */
    public void once(String name, Duration every, Runnable work) {
        LockConfiguration lock = new LockConfiguration(
                Instant.now(),
                name,
                every.multipliedBy(2),
                every.multipliedBy(4).dividedBy(5));
        executor.executeWithLock(
                (Runnable) () -> {
                    metrics.counter("estrade.turns", "turn", name).increment();
                    work.run();
                },
                lock);
    }
}
