/**
 * The requests that a pasted address needs: the page, and at most two answers that belong to it.
 *
 * <p>Choices:
 *
 * <ul>
 *   <li>A host of recordings or slides is asked for its oEmbed answer only: it is made for programs, and the page is not.
 *   <li>A request is sent when the speaker presses a button, never while an address is typed.
 * </ul>
 */
@NullMarked
package org.estrade.transfer.webpage.fetch;

import org.jspecify.annotations.NullMarked;
