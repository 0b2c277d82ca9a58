/** Facts that a page says by their names and to the letter, for what the dialect's own lines cannot say. */
@NullMarked
package org.estrade.transfer.markdown.exact;

import org.jspecify.annotations.NullMarked;
