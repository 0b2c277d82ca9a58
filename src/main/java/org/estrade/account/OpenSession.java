package org.estrade.account;

import java.time.Instant;

/**
 * A browser that is signed in.
 *
 * @param current whether it is the one that asks
 * @param lastSeen to the minute
 */
record OpenSession(boolean current, Device device, Instant lastSeen) {}
