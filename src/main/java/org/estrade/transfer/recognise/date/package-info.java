/**
 * The recognition of dates in plain text: French and English words, Japanese, Chinese and Korean signs, numbers in every
 * common order, ranges of days and months.
 */
@NullMarked
package org.estrade.transfer.recognise.date;

import org.jspecify.annotations.NullMarked;
