/** The recognition of places in plain text: towns, countries as words, codes or flags, and words for "online". */
@NullMarked
package org.estrade.transfer.recognise.place;

import org.jspecify.annotations.NullMarked;
