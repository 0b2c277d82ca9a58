/**
 * The full-text search in the published talks: its index in the database, the typed words as the database reads them, and the
 * query that finds talks by them. What a visitor sees of it is in {@code visitor/finding}.
 */
@NullMarked
package org.estrade.talk.search;

import org.jspecify.annotations.NullMarked;
