/** The whole of a file, read in the shape that fits it best or that the speaker chose. */
@NullMarked
package org.estrade.transfer.recognise.file;

import org.jspecify.annotations.NullMarked;
