package org.estrade.transfer.undo;

import org.estrade.web.Moment;

/**
 * An import of the last 30 days, as the import page lists it.
 *
 * @param source the name of the file, empty for a pasted text
 * @param firstStart whether the program made the import by itself when it started
 */
public record RecentImport(long id, String source, boolean firstStart, Moment at, long created, long updated) {}
