/**
 * The archive: one zip file with all data of the speaker in open formats, which can be restored into an empty site.
 *
 * <p>The archive is a copy of database tables, so this package reads and writes the tables of all packages. A row is copied
 * as a JSON object with all columns. When a later migration adds a column, the column is in the archive without a change
 * here. {@link org.estrade.transfer.archive.ArchiveTable} lists the tables. A test fails when a migration adds a table that
 * is neither in the archive nor in the list of tables that are not archived.
 *
 * <p>An archive of one release is restored by the next ones. {@code src/test/resources/archives} has a real archive of each
 * schema, and {@code EarlierArchivesTest} restores all of them. A new migration adds an archive to this folder and never
 * changes an old one: people have old archives, and nobody can make them again. When a migration drops a column, the
 * restoration must therefore ignore this column.
 */
@NullMarked
package org.estrade.transfer.archive;

import org.jspecify.annotations.NullMarked;
