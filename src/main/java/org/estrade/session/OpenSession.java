package org.estrade.session;

import java.time.Instant;

/**
 * A browser that is signed in.
 *
 * @param current whether it is the one that asks
 * @param lastSeen to the minute
 */
public record OpenSession(boolean current, BrowserName device, Instant lastSeen) {}
