/** The export page of the admin, and the file formats that only a signed-in speaker can download. */
@NullMarked
package org.estrade.transfer.export;

import org.jspecify.annotations.NullMarked;
