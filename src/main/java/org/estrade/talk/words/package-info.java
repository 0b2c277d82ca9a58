/** The names of a talk's fields and the sentences of its problems, in the reader's language. */
@NullMarked
package org.estrade.talk.words;

import org.jspecify.annotations.NullMarked;
