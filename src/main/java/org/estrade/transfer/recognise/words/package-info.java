/**
 * Single facts that a few words name: the language, a cancellation, the format of a talk, the co-speakers, and the
 * name of a venue with its edition.
 */
@NullMarked
package org.estrade.transfer.recognise.words;

import org.jspecify.annotations.NullMarked;
