/** The admin pages that delete, restore and erase talks. */
@NullMarked
package org.estrade.talk.bin;

import org.jspecify.annotations.NullMarked;
