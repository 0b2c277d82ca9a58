/**
 * The neutral tree that every reader makes of a file, whatever its format: blocks with words, links, fields and line
 * numbers. A reader knows a format and nothing of talks; what a block means is recognised later, once for all formats.
 *
 * <p>Nothing disappears without a word: each line of a file is in a block or in the list of dropped parts, with the
 * reason ({@link org.estrade.transfer.read.LineCoverage} checks it). Each reader bounds its work, so that a hostile file
 * ends in {@link org.estrade.transfer.read.UnreadableSource} within a second and 256 MB.
 */
@NullMarked
package org.estrade.transfer.read;

import org.jspecify.annotations.NullMarked;
