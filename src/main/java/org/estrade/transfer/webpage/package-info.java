/**
 * The reading of a page about an event, a session, a recording or slides, so that its address becomes a delivery. {@code
 * item}, {@code answer} and {@code markup} read what the page says, as {@code described}; {@code choice} decides what is
 * meant and what is only a guess.
 */
@NullMarked
package org.estrade.transfer.webpage;

import org.jspecify.annotations.NullMarked;
