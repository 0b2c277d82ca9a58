/**
 * The vault: files of talks, stored once by the SHA-256 of their bytes.
 *
 * <p>Choices:
 * <ul>
 *   <li>The bytes are in rows of 64 kB (256 kB in files of earlier versions), or at another place by setting: {@link org.estrade.vault.place}. {@link
 *       org.estrade.vault.store.FileBytes} reads them wherever they are, {@code FileMove} moves files after the setting has
 *       changed. A backup copies rows, so that it carries the files; large objects would need
 *       a protocol of their own. Each row is written and read in a transaction of its own: no connection is held for as long
 *       as a slow network takes, and the memory does not depend on the size of a file.
 *   <li>A file exists when {@code vault_file} has its row, which one statement inserts after all bytes are stored. A program
 *       that is killed before leaves an upload that nobody can read. At another place, a file gets its name when all its
 *       bytes are there, and before its row is inserted.
 *   <li>A link of a talk refers to a file by its address, see {@link org.estrade.vault.store.FileAddress}. Revisions have the
 *       links of their time, so a file is kept as long as a revision refers to it. Nothing else refers to a file: an hourly
 *       job deletes the files that no talk has, a day after they were stored.
 * </ul>
 */
@NullMarked
package org.estrade.vault.store;

import org.jspecify.annotations.NullMarked;
