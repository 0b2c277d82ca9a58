/**
 * Reads a text of any format as a page of talks: recognises the format, parses it with the format's own library, lets
 * {@code recognise} find the deliveries, and groups deliveries of one talk.
 */
@NullMarked
package org.estrade.transfer.source;

import org.jspecify.annotations.NullMarked;
