/**
 * Talks found by words, by tag and by recordings.
 *
 * <p>Words are found by functions of the database ({@code V5__finding.sql}): the stored words and the typed words go
 * through the same functions. Typed text never becomes query syntax, because only letters and digits come between
 * the quotes. Tags and recordings are found in memory, so that they work while the database does not answer. Of each
 * kind, one filter at a time is set.
 */
@NullMarked
package org.estrade.visitor.finding;

import org.jspecify.annotations.NullMarked;
