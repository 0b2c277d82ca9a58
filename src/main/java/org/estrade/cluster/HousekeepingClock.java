package org.estrade.cluster;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;

/** Says once an hour, in one of all programs, that what ended can be dropped. */
@ApplicationScoped
class HousekeepingClock {

    private final ReplicaLock turns;
    private final Event<Housekeeping> hour;

    HousekeepingClock(ReplicaLock turns, Event<Housekeeping> hour) {
        this.turns = turns;
        this.hour = hour;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        turns.once("housekeeping", Duration.ofHours(1), () -> hour.fire(new Housekeeping()));
    }
}
