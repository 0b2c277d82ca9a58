/**
 * The archive: one zip file of everything that is the speaker's, in open formats, which restores into an empty site.
 *
 * <p>The archive is a copy of tables, so this package reads and writes the tables of all rooms by itself. A row is
 * copied as JSON, column by column: a column that a later migration adds is in the archive from then on, without a
 * change here. {@link org.estrade.transfer.archive.ArchiveTable} lists the tables, and a test fails when a migration
 * adds a table that is neither listed nor left out by name.
 */
@NullMarked
package org.estrade.transfer.archive;

import org.jspecify.annotations.NullMarked;
