package org.estrade.cluster;

import java.time.Duration;

/**
 * This program heard of a change, its own or another's.
 *
 * @param since how long the change has been stored, by the database's clock
 */
public record ContentChangeReceived(Duration since) {}
