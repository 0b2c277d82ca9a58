/** Similar names: whether two names of venues, people or tags probably mean the same. */
@NullMarked
package org.estrade.text.similarity;

import org.jspecify.annotations.NullMarked;
