package org.estrade.transfer.undo;

import org.estrade.web.Moment;

/**
 * An import of the last 30 days in the list on the import page.
 *
 * @param source the name of the file; empty for a pasted text
 * @param firstStart whether the program made the import when it started for the first time
 * @param at the moment of the import
 * @param created the number of talks that the import created
 * @param updated the number of talks that the import changed
 */
public record RecentImport(long id, String source, boolean firstStart, Moment at, long created, long updated) {}
