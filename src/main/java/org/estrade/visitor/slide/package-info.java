/**
 * The short address of a talk for the last slide, and its QR code as PNG and SVG.
 *
 * <p>The address has the id of the talk, so that it leads to the talk after its title and its slug changed, and after an
 * archive was restored. An id is no secret: a talk that is not published has no short address.
 */
@NullMarked
package org.estrade.visitor.slide;

import org.jspecify.annotations.NullMarked;
