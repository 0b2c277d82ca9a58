/** A file's bytes as text, whichever encoding they are in. */
@NullMarked
package org.estrade.transfer.encoding;

import org.jspecify.annotations.NullMarked;
