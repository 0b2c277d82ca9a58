/** Writes and reads facts by name with their exact values, for facts that cannot be written in the line of a delivery. */
@NullMarked
package org.estrade.transfer.markdown.exact;

import org.jspecify.annotations.NullMarked;
