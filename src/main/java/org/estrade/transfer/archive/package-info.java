/**
 * The archive: one zip file with all data of the speaker in open formats, which can be restored into an empty site.
 *
 * <p>The archive is a copy of database tables, so this package reads and writes the tables of all packages. A row is copied
 * as a JSON object with all columns. When a later migration adds a column, the column is in the archive without a change
 * here. {@link org.estrade.transfer.archive.ArchiveTable} lists the tables. A test fails when a migration adds a table that
 * is neither in the archive nor in the list of tables that are not archived.
 */
@NullMarked
package org.estrade.transfer.archive;

import org.jspecify.annotations.NullMarked;
