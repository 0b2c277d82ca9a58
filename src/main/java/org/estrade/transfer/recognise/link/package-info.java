/** What a link leads to, by its words, its host or the ending of its address. */
@NullMarked
package org.estrade.transfer.recognise.link;

import org.jspecify.annotations.NullMarked;
