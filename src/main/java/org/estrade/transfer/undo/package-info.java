/**
 * Undoes imports of the last 30 days. For each import, the revisions of each talk before and after the import are recorded.
 * Undoing an import moves the created talks to the bin, and gives the changed talks their content before the import. No talk
 * is erased.
 *
 * <p>An import also records the venues, people and tags that it created. Undoing it deletes those that nothing uses any more
 * and that nobody edited. For this, the rows of the public content of the binned talks are deleted: a row cannot refer to a
 * deleted venue. Their revisions keep the content, and a talk that is restored from the bin gets its rows and its names again.
 *
 * <p>The import of a translation records the labels and spellings that it gave to tags. Undoing it takes them back.
 */
@NullMarked
package org.estrade.transfer.undo;

import org.jspecify.annotations.NullMarked;
