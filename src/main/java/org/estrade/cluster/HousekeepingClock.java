package org.estrade.cluster;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;

/** Fires {@link Housekeeping} once an hour, in one replica. */
@ApplicationScoped
class HousekeepingClock {

    private final ReplicaLock lock;
    private final Event<Housekeeping> housekeeping;

    HousekeepingClock(ReplicaLock lock, Event<Housekeeping> housekeeping) {
        this.lock = lock;
        this.housekeeping = housekeeping;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        lock.once("housekeeping", Duration.ofHours(1), () -> housekeeping.fire(new Housekeeping()));
    }
}
