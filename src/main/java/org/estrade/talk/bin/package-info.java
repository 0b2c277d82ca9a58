/** Deleting talks, the bin, and emptying it. */
@NullMarked
package org.estrade.talk.bin;

import org.jspecify.annotations.NullMarked;
