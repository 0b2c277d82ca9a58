/**
 * Backups of the whole site: every row of the database except sessions, in one file that another Estrade restores. The archive
 * of the speaker's content, which other programs can read, is in {@code transfer/archive}.
 *
 * <p>A backup is written while the site runs: all tables are read in one snapshot of PostgreSQL. A restore replaces all rows
 * in one transaction, after Flyway has brought the tables up to date. Tables and columns that a newer release has added stay
 * as that release creates them.
 */
@NullMarked
package org.estrade.backup;

import org.jspecify.annotations.NullMarked;
