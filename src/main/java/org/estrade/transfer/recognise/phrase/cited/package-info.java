/**
 * The title in an entry of a bibliography and in a sentence in Japanese, Chinese or Korean: the form of the entry tells where
 * the title is.
 */
@NullMarked
package org.estrade.transfer.recognise.phrase.cited;

import org.jspecify.annotations.NullMarked;
