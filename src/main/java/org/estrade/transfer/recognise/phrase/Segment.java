package org.estrade.transfer.recognise.phrase;

import org.estrade.transfer.recognise.phrase.Piece.Separator;

/**
 * The words between two separators.
 *
 * @param start index of the first character in the phrase, {@code end} the index after the last
 * @param isBracketed whether it stands in brackets
 * @param isPrecededByAt whether "at", "chez" or "@" stands before it
 */
record Segment(int start, int end, Separator separatorBefore, boolean isBracketed, boolean isPrecededByAt) {

    String text(String phrase) {
        return phrase.substring(start, end).strip();
    }
}
