/**
 * Single facts that a few words say: the language, a cancellation, the format of a talk, the people beside the speaker, the
 * name of a venue with its edition.
 */
@NullMarked
package org.estrade.transfer.recognise.words;

import org.jspecify.annotations.NullMarked;
