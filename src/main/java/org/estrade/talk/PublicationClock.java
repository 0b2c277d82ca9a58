package org.estrade.talk;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Publishes what was planned, at most half a minute late; of several programs on one database, one does each. */
@ApplicationScoped
class PublicationClock {

    private final TalkPublication publication;
    private final Clock clock;

    PublicationClock(TalkPublication publication, Clock clock) {
        this.publication = publication;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishDue() {
        while (publication.publishNextDue(clock.instant())) {
            // one transaction each: one that fails takes no other with it
        }
    }
}
