package org.estrade.talk.edit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.estrade.cluster.ReplicaLock;
import org.jboss.logging.Logger;

/**
 * Publishes scheduled talks when their time comes, at most half a minute late. If several programs run on one database,
 * only one of them does so at a time.
 */
@ApplicationScoped
class ScheduledPublication {

    private static final Logger LOG = Logger.getLogger(ScheduledPublication.class);

    private final TalkPublication publication;
    private final ReplicaLock lock;
    private final Clock clock;

    ScheduledPublication(TalkPublication publication, ReplicaLock lock, Clock clock) {
        this.publication = publication;
        this.lock = lock;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishDue() {
        lock.once("publication", Duration.ofSeconds(30), () -> publishDue(clock.instant()));
    }

    /** Publishes each talk in a separate transaction. A failure delays no other talk, and is retried at the next run. */
    void publishDue(Instant now) {
        for (long id : publication.due(now)) {
            try {
                publication.publishDue(id, now);
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Talk %d was to be published and could not be; it will be tried again", id);
            }
        }
    }
}
