/** Places found in plain text: towns, countries in words, codes or flags, and what takes place online. */
@NullMarked
package org.estrade.transfer.recognise.place;

import org.jspecify.annotations.NullMarked;
