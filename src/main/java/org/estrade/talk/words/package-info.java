/** A talk in the reader's language: the names of its fields, their values and its dates in words. */
@NullMarked
package org.estrade.talk.words;

import org.jspecify.annotations.NullMarked;
