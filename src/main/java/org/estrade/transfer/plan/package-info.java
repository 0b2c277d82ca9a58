/**
 * What an import would change, compared with what is stored, and doing it.
 *
 * <p>An import stores two revisions of a changed talk: the content of the file (kind {@code import}) and the result
 * of the merge (kind {@code merge}). The next import compares its file with the former, so that the speaker's
 * corrections survive it. Names of the file are replaced by their stored spellings before anything is compared.
 */
@NullMarked
package org.estrade.transfer.plan;

import org.jspecify.annotations.NullMarked;
