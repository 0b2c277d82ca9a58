/** Talks found by words, by tag and by recordings. */
@NullMarked
package org.estrade.visitor.finding;

import org.jspecify.annotations.NullMarked;
