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

    /**
     * The title score above which words in brackets belong to the piece before them. Words with a lower score look
     * like a venue of their own.
     */
    private static final double MIN_SCORE_OF_ASIDE = -0.25;

    String text(String phrase) {
        return phrase.substring(start, end).strip();
    }

    /** Whether its piece continues the piece before it: lower-case words after a comma, or words in brackets. */
    boolean continues(Piece last, Piece piece) {
        if (isBracketed && !piece.isLinked()) {
            return piece.separatorBefore() == Separator.BRACKET && piece.titleScore() > MIN_SCORE_OF_ASIDE;
        }
        return piece.separatorBefore() == Separator.COMMA
                && Character.isLowerCase(piece.text().codePointAt(0))
                && !piece.isLinked()
                && !last.isLinked();
    }
}
