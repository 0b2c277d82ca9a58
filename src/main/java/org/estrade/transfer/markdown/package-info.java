/**
 * The dialect of Markdown in which speakers keep a page of talks by hand: its reader and its writer.
 *
 * <p>The writer parses its output to check it. A fact that cannot be written in the line of a delivery is written below it,
 * as the name of the fact and its exact value. An abstract that the reader would misread is written as a block quote. A
 * character that a heading cannot hold is written as a numeric character reference. A page is therefore read back
 * identical, byte for byte.
 *
 * <p>A page is in one language. It holds a talk's title and abstract in that language, else in the first one that has a
 * title. It does not hold: short abstracts, texts in the other languages (each language has
 * its own page, and importing one page does not change texts in another language), ids, labels of tags, countries and coordinates of venues, times of publication
 * and of changes. {@code /talks.json} has the texts in all languages, the short abstracts and the ids of deliveries.
 */
@NullMarked
package org.estrade.transfer.markdown;

import org.jspecify.annotations.NullMarked;
