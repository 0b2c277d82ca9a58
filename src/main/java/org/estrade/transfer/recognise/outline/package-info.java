/** Pages of headings, lists and paragraphs: what each line stands for, by its words, its neighbours and what is below it. */
@NullMarked
package org.estrade.transfer.recognise.outline;

import org.jspecify.annotations.NullMarked;
