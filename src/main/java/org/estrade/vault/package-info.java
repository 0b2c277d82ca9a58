/**
 * Slides: what arrives is stored by {@code store}, and PDF files are read by {@code pdf}. This package joins the two: cover,
 * number of pages and texts of a file, and the pictures of its pages.
 *
 * <p>Choices:
 * <ul>
 *   <li>A file is read when it arrives. A file that comes from an archive, or whose reading was interrupted, is read within
 *       a minute by one replica.
 *   <li>The cover is made with the reading. The pictures of the other pages are made when somebody asks for them, eight at a
 *       time, and kept up to a limit; the oldest are deleted first.
 *   <li>A file that cannot be read is kept as a download: a speaker may have encrypted it on purpose.
 * </ul>
 */
@NullMarked
package org.estrade.vault;

import org.jspecify.annotations.NullMarked;
