/** Occurrences while they are read. Facts are added one by one, from phrases or from fields. */
@NullMarked
package org.estrade.transfer.recognise.draft;

import org.jspecify.annotations.NullMarked;
