/** The recognition of the kind of a link, by its text, its host or the ending of its address. */
@NullMarked
package org.estrade.transfer.recognise.link;

import org.jspecify.annotations.NullMarked;
