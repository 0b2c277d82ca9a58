/** The files of a folder or of a zip archive, as far as talks can stand in them. The work is bounded, whatever an archive holds. */
@NullMarked
package org.estrade.transfer.source.folder;

import org.jspecify.annotations.NullMarked;
