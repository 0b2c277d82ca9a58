/**
 * The reader and the writer of our own Markdown dialect, in which speakers write a page of talks by hand.
 *
 * <p>The writer parses its output to check it. A fact that cannot be written in the line of a delivery is written below it,
 * as the name of the fact and its exact value. An abstract that the reader would misread is written as a block quote. A
 * character that a heading cannot hold is written as a numeric character reference. A page is therefore read back
 * identical, byte for byte.
 *
 * <p>A page is in one language. It holds a talk's title and abstract in that language, else in the first one that has a
 * title. A page does not contain short abstracts, ids, labels of tags, countries and coordinates of venues, or times of
 * publication and change. Each language has its own page: importing one page does not change texts in another language.
 * {@code /talks.json} contains the texts in all languages, the short abstracts and the ids of deliveries.
 */
@NullMarked
package org.estrade.transfer.markdown;

import org.jspecify.annotations.NullMarked;
