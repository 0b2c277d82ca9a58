/**
 * The reading of pages of headings, lists and paragraphs. The text of each line, its neighbours and the lines below
 * decide its role.
 */
@NullMarked
package org.estrade.transfer.recognise.outline;

import org.jspecify.annotations.NullMarked;
