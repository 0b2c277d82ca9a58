/** The names of fields and columns, in French and English, and the kind of fact that each one holds. */
@NullMarked
package org.estrade.transfer.recognise.field;

import org.jspecify.annotations.NullMarked;
