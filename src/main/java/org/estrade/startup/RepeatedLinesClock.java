package org.estrade.startup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Writes the numbers of {@link RepeatedLines} when nothing more happens. */
@ApplicationScoped
class RepeatedLinesClock {

    private static final Logger LOG = Logger.getLogger("org.estrade");

    @Scheduled(every = "1m", delayed = "1m")
    void tick() {
        RepeatedLines.writeEnded(System.currentTimeMillis(), LOG::warn);
    }
}
