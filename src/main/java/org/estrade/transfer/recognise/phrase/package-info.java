/**
 * The analysis of one line of text with its links. The line is split into facts, and into pieces that may be a title
 * or a venue. The form of an entry of a bibliography, and of a sentence in Japanese or Chinese, tells which piece is the
 * title.
 */
@NullMarked
package org.estrade.transfer.recognise.phrase;

import org.jspecify.annotations.NullMarked;
