/** The texts of a talk in the language of the reader: names of fields, values of fields, and dates in words. */
@NullMarked
package org.estrade.talk.words;

import org.jspecify.annotations.NullMarked;
