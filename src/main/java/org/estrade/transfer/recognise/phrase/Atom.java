package org.estrade.transfer.recognise.phrase;

import org.estrade.transfer.recognise.phrase.Piece.Boundary;

/**
 * The words between two separators.
 *
 * @param start index of the first character in the phrase, {@code end} the index after the last
 * @param bracketed whether it stands in brackets
 * @param afterAt whether "at", "chez" or "@" stands before it
 */
record Atom(int start, int end, Boundary boundary, boolean bracketed, boolean afterAt) {

    String text(String phrase) {
        return phrase.substring(start, end).strip();
    }
}
