/**
 * Pictures that the speaker uploads: checked, drawn anew, stored and served. This package does not depend on talks.
 *
 * <p>Choices:
 * <ul>
 *   <li>A portrait is stored in two sizes: one for pages and, when the file has enough pixels, a larger one for print. The
 *       small square at the top of the talks page is made of the first when it is asked for, and kept in memory. Both
 *       sizes are rows of {@code media}, kept and deleted together.
 *   <li>A picture is stored when it is uploaded, before the settings are saved, so that an error elsewhere in the form does
 *       not lose it. A picture is deleted after a day if no saved settings show it.
 * </ul>
 */
@NullMarked
package org.estrade.media;

import org.jspecify.annotations.NullMarked;
