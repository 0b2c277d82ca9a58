/**
 * The readers of the file formats. A reader parses a text with a library for its format. The result has one of two forms that
 * do not depend on the format: {@code Node}, an outline of headings, items, paragraphs and tables; or {@code Value}, records
 * with named fields. Both keep the line numbers of the file. The readers do not decide what a text means:
 * {@code recognise} does.
 */
@NullMarked
package org.estrade.transfer.source.format;

import org.jspecify.annotations.NullMarked;
