/** Names of fields and columns, in French and English, and the fact that each holds. */
@NullMarked
package org.estrade.transfer.recognise.field;

import org.jspecify.annotations.NullMarked;
