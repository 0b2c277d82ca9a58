package org.estrade.cluster;

import java.time.Duration;

/**
 * CDI event: this replica has noticed a change of content, which it or another replica stored.
 *
 * @param since the time from the moment at which the change was stored until it was noticed, by the database's clock
 * @param noticedAt the moment at which it was noticed, by {@link System#nanoTime}
 */
public record ContentChangeReceived(Duration since, long noticedAt) {

    /** The time since the change was stored. */
    public Duration age() {
        return since.plusNanos(System.nanoTime() - noticedAt);
    }
}
