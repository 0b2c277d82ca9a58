package org.estrade.cluster;

import java.time.Duration;

/**
 * CDI event: this replica has noticed a change of content, which it or another replica stored.
 *
 * @param since the time since the change was stored, by the database's clock
 */
public record ContentChangeReceived(Duration since) {}
