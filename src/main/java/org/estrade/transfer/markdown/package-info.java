/**
 * The dialect of Markdown in which speakers keep a page of talks by hand: its reader and its writer.
 *
 * <p>The writer reads again what it writes. A fact that its line cannot say moves to a list below the line, where it is
 * said by its name and to the letter; an abstract that would be read as something else is quoted; a character that a heading
 * cannot hold is referred to by its number. A page therefore comes back as it was, byte for byte.
 *
 * <p>A page is in one language. It holds a talk's title and abstract in that language, else in the first one that has a
 * title. It does not hold: short abstracts, texts in the other languages (they have pages of their own, and the import
 * of one leaves the texts of the other alone), ids, labels of tags, countries and coordinates of venues, times of publication
 * and of changes. {@code /talks.json} has the texts in all languages, the short abstracts and the ids of deliveries.
 */
@NullMarked
package org.estrade.transfer.markdown;

import org.jspecify.annotations.NullMarked;
