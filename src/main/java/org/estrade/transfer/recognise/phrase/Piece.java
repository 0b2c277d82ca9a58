package org.estrade.transfer.recognise.phrase;

import java.util.List;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.words.TitleScore;
import org.estrade.transfer.recognise.words.VenueName;

/**
 * A part of a phrase that is no fact by itself: a title, a venue, an unknown town or a note.
 *
 * @param links the links inside the piece
 * @param separatorBefore the separator between this piece and the one before
 * @param isLinked whether links cover the whole text
 * @param isPrecededByAt whether "at", "chez" or "@" stands before the piece
 * @param isPossibleTown whether the text is also the name of a small town
 * @param span the position of the piece in its phrase
 * @param textScore how much the text looks like a title, by {@link TitleScore}
 */
public record Piece(
        String text,
        List<FoundLink> links,
        Separator separatorBefore,
        boolean isLinked,
        boolean isPrecededByAt,
        boolean isPossibleTown,
        Span span,
        double textScore) {

    /** The score of a title that the form of the line shows. It is higher than the score of any words. */
    private static final double SCORE_OF_CITED_TITLE = 2;

    /** The separator between two pieces, from the weakest to the strongest. */
    public enum Separator {
        COMMA,
        COLON,
        BRACKET,
        DASH,
        FACT,
        PIPE
    }

    /**
     * A part of a phrase.
     *
     * @param phrase the whole text of the phrase
     * @param start the offset of the first character
     * @param end the offset after the last character
     */
    public record Span(String phrase, int start, int end) {

        /** The text from the start of this span to the end of the other one, with a closing bracket after it. */
        String textUntil(Span other) {
            boolean bracket = other.end < phrase.length() && ")]".indexOf(phrase.charAt(other.end)) >= 0;
            return phrase.substring(start, other.end + (bracket ? 1 : 0));
        }
    }

    Piece(
            String text,
            List<FoundLink> links,
            Separator separatorBefore,
            boolean isLinked,
            boolean isPrecededByAt,
            boolean isPossibleTown,
            Span span) {
        this(text, links, separatorBefore, isLinked, isPrecededByAt, isPossibleTown, span, TitleScore.of(text));
    }

    public Piece {
        links = List.copyOf(links);
    }

    /** The title score: a number from about -1, which is surely a venue, to about 1, which is surely a title. */
    public double titleScore() {
        return textScore - (isPrecededByAt ? 0.6 : 0) - (isPossibleTown ? 0.3 : 0);
    }

    /** Whether the form of the line shows that this is the title, as in a bibliography. */
    public boolean isCitedTitle() {
        return textScore == SCORE_OF_CITED_TITLE;
    }

    Piece asCitedTitle() {
        return new Piece(text, links, separatorBefore, isLinked, isPrecededByAt, false, span, SCORE_OF_CITED_TITLE);
    }

    /** Whether the text stands in quotes, so that it is a title. */
    public boolean isQuoted() {
        String written = span.phrase().substring(span.start(), span.end()).strip();
        return written.length() > 2
                && "\"“«".indexOf(written.charAt(0)) >= 0
                && "\"”»".indexOf(written.charAt(written.length() - 1)) >= 0;
    }

    /** The name of a venue without its year and edition. */
    String nameWithoutYear() {
        return VenueName.parse(text).name();
    }

    /** Returns a copy that covers a longer part of the phrase. The text stays the same. */
    Piece withLinksAndSpan(List<FoundLink> otherLinks, Span longer) {
        return new Piece(
                text, otherLinks, separatorBefore, isLinked, isPrecededByAt, isPossibleTown, longer, textScore);
    }

    /** Joins neighbouring pieces into one, with the text between them. */
    public static Piece joined(List<Piece> neighbours) {
        Piece first = neighbours.get(0);
        if (neighbours.size() == 1) {
            return first;
        }
        Piece last = neighbours.get(neighbours.size() - 1);
        return new Piece(
                VenueName.withoutEdgeSigns(first.span.textUntil(last.span)),
                neighbours.stream().flatMap(piece -> piece.links.stream()).toList(),
                first.separatorBefore,
                neighbours.stream().allMatch(Piece::isLinked),
                first.isPrecededByAt,
                false,
                new Span(first.span.phrase, first.span.start, last.span.end));
    }
}
