/** Reads the files of a folder or of a zip archive that can contain talks. The time and the memory for this are limited. */
@NullMarked
package org.estrade.transfer.source.folder;

import org.jspecify.annotations.NullMarked;
