package org.estrade.session;

import java.time.Instant;

/**
 * A browser with a session that has not ended.
 *
 * @param id names the session in the form that closes it; it opens nothing
 * @param current whether the browser sent this request
 * @param device the name of the browser and of its operating system
 * @param lastSeen the time of its last request, to the minute
 */
public record SignedInBrowser(long id, boolean current, BrowserName device, Instant lastSeen) {}
