package org.estrade.transfer.undo;

import org.estrade.web.Moment;

/**
 * An import of the last 30 days, as the import page lists it.
 *
 * @param source the name of the file, empty for a pasted text
 */
public record RecentImport(long id, String source, Moment at, long created, long updated) {}
