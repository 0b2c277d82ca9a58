package org.estrade.transfer.recognise.phrase;

import java.util.List;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.words.TitleScore;
import org.estrade.transfer.recognise.words.VenueName;

/**
 * Words of a phrase that are no fact by themselves: a title, a venue, an unknown town or a note.
 *
 * @param links in the words
 * @param separatorBefore how strongly the piece is parted from the one before it
 * @param isLinked whether a link covers all of the words
 * @param isPrecededByAt whether "at", "chez" or "@" stands before it
 * @param span where the words stand in their phrase
 * @param textScore how much the words look like a title, by {@link TitleScore}
 * @param isPossibleTown whether it has the name of a small town
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

    /** What stands between two pieces, from the weakest to the strongest. */
    public enum Separator {
        COMMA,
        COLON,
        BRACKET,
        DASH,
        FACT,
        PIPE
    }

    /** A part of a phrase, from its first character to the index after the last. */
    public record Span(String phrase, int start, int end) {

        /** The words from here to the end of the other, a closing bracket included. */
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

    /** A number from -1, surely a venue, to 1, surely a title. */
    public double titleScore() {
        return textScore - (isPrecededByAt ? 0.6 : 0) - (isPossibleTown ? 0.3 : 0);
    }

    /** The piece as the beginning of a longer part of its phrase; its own words stay. */
    Piece withLinksAndSpan(List<FoundLink> otherLinks, Span longer) {
        return new Piece(
                text, otherLinks, separatorBefore, isLinked, isPrecededByAt, isPossibleTown, longer, textScore);
    }

    /** Neighbours as one, with what stands between them. */
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
