/**
 * A talk as a value: {@link org.estrade.talk.TalkContent} and its parts, partial dates, differences between two contents,
 * validation, slugs. Nothing here reads or writes the database.
 *
 * <p>Choices:
 * <ul>
 *   <li>Links and texts are {@code @Embeddable} records: the database stores the same record as the value uses. Links and
 *       texts have no ids, so entity classes for them would only be copies.
 *   <li>Revisions store a {@link org.estrade.talk.TalkContent} as JSON. A component that is added to one of its records must
 *       accept {@code null} in the constructor, because the JSON of older revisions does not have it.
 *   <li>Short abstracts ({@link org.estrade.text.ShortTexts}: 140, 300 and 1,000 characters) are plain text. The server and
 *       the script {@code js/admin/remaining-characters.js} count the length in the same way, in code points. Imported
 *       files have no short abstracts, so an import does not change them.
 * </ul>
 */
@NullMarked
package org.estrade.talk;

import org.jspecify.annotations.NullMarked;
