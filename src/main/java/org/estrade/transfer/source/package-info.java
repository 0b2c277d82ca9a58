/**
 * Reads a text of any format as a page of talks, in four steps: recognise the format, parse the text with the parser of this
 * format, find the deliveries with {@code recognise}, and group the deliveries of one talk.
 */
@NullMarked
package org.estrade.transfer.source;

import org.jspecify.annotations.NullMarked;
