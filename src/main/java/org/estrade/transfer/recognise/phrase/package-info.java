/** One line of text with its links, taken apart into facts and into the pieces that may be a title or a venue. */
@NullMarked
package org.estrade.transfer.recognise.phrase;

import org.jspecify.annotations.NullMarked;
