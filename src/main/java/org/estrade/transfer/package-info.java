/**
 * The pages and the start-up step by which talks come in from files.
 *
 * <p>The server keeps nothing between two steps of an import. The form of the preview carries the text, what the
 * speaker decided, and a digest of the stored talks. When the talks have changed meanwhile, applying the import
 * shows a new preview instead.
 */
@NullMarked
package org.estrade.transfer;

import org.jspecify.annotations.NullMarked;
