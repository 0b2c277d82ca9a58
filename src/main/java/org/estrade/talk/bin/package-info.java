/**
 * The admin pages that delete, restore and erase talks. Each page asks for confirmation with the titles of the talks.
 */
@NullMarked
package org.estrade.talk.bin;

import org.jspecify.annotations.NullMarked;
