/** What the readers of several formats share: the search in a text, and lists of terms with their definitions. */
@NullMarked
package org.estrade.transfer.source.format.text;

import org.jspecify.annotations.NullMarked;
