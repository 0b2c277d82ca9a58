/**
 * The analysis of one line of text with its links. The line is split into facts, and into pieces that may be a title
 * or a venue.
 */
@NullMarked
package org.estrade.transfer.recognise.phrase;

import org.jspecify.annotations.NullMarked;
