/** A talk in the language of the reader: the names of its fields, their values, and dates in words. */
@NullMarked
package org.estrade.talk.words;

import org.jspecify.annotations.NullMarked;
