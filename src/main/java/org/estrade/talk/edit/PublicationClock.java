package org.estrade.talk.edit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.estrade.cluster.ReplicaLock;
import org.jboss.logging.Logger;

/** Publishes what was planned, at most half a minute late; of several programs on one database, one does. */
@ApplicationScoped
class PublicationClock {

    private static final Logger LOG = Logger.getLogger(PublicationClock.class);

    private final TalkPublication publication;
    private final ReplicaLock turns;
    private final Clock clock;

    PublicationClock(TalkPublication publication, ReplicaLock turns, Clock clock) {
        this.publication = publication;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        turns.once("publication", Duration.ofSeconds(30), () -> publishDue(clock.instant()));
    }

    /** One transaction each: a talk that fails keeps no other waiting, and is tried again at the next turn. */
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
