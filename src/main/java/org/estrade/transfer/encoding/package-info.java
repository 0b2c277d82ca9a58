/** Decodes the bytes of a file as text. The encoding is recognised, and a wrongly decoded text is repaired. */
@NullMarked
package org.estrade.transfer.encoding;

import org.jspecify.annotations.NullMarked;
