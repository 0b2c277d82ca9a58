/**
 * The pages and the start-up step by which talks come in from files.
 *
 * <p>{@code source.PageReader} reads a text in one of two ways. A text in our own dialect of Markdown is read line by line
 * by {@code markdown}. Any other text is parsed in its format by {@code source.format}, and {@code recognise} finds dates,
 * venues and the other facts in it. Both ways give the same page of talks, which {@code plan} compares with the stored ones.
 *
 * <p>The server keeps nothing between two steps of an import. The form of the preview carries the text, what the
 * speaker decided, and a digest of the stored talks. When the talks have changed meanwhile, applying the import
 * shows a new preview instead.
 */
@NullMarked
package org.estrade.transfer;

import org.jspecify.annotations.NullMarked;
