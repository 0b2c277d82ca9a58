/**
 * Undoes imports of the last 30 days. For each import, the revisions of each talk before and after the import are recorded.
 * Undoing an import moves the created talks to the bin, and gives the changed talks their content before the import. Nothing
 * is erased.
 */
@NullMarked
package org.estrade.transfer.undo;

import org.jspecify.annotations.NullMarked;
