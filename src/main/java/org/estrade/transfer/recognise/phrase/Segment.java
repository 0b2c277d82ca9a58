package org.estrade.transfer.recognise.phrase;

import org.estrade.transfer.recognise.phrase.Piece.Separator;

/**
 * A part of a phrase between two separators.
 *
 * @param start the offset of its first character in the phrase
 * @param end the offset after its last character
 * @param separatorBefore the separator between this segment and the one before
 * @param isBracketed whether the segment stands in brackets
 * @param isPrecededByAt whether "at", "chez" or "@" stands before the segment
 * @param isTitle whether the form of the line shows that the segment is the title
 */
record Segment(
        int start, int end, Separator separatorBefore, boolean isBracketed, boolean isPrecededByAt, boolean isTitle) {

    String text(String phrase) {
        return phrase.substring(start, end).strip();
    }
}
