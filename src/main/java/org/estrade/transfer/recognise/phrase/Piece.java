package org.estrade.transfer.recognise.phrase;

import java.util.List;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.words.TitleScore;
import org.estrade.transfer.recognise.words.VenueName;

/**
 * Words of a phrase that are no fact by themselves: a title, a venue, an unknown town or a note.
 *
 * @param links in the words
 * @param boundary how strongly the piece is parted from the one before it
 * @param linked whether a link covers all of the words
 * @param afterAt whether "at", "chez" or "@" stands before it
 * @param source where the words stand in their phrase
 * @param nameLean how much the words look like a title, by {@link TitleScore}
 * @param perhapsPlace whether it has the name of a small town
 */
public record Piece(
        String text,
        List<FoundLink> links,
        Boundary boundary,
        boolean linked,
        boolean afterAt,
        boolean perhapsPlace,
        Source source,
        double nameLean) {

    /** What stands between two pieces, from the weakest to the strongest. */
    public enum Boundary {
        COMMA,
        COLON,
        BRACKET,
        DASH,
        FACT,
        PIPE
    }

    /** A part of a phrase, from its first character to the index after the last. */
    public record Source(String phrase, int start, int end) {

        /** The words from here to the end of the other, a closing bracket included. */
        String to(Source other) {
            boolean bracket = other.end < phrase.length() && ")]".indexOf(phrase.charAt(other.end)) >= 0;
            return phrase.substring(start, other.end + (bracket ? 1 : 0));
        }
    }

    Piece(
            String text,
            List<FoundLink> links,
            Boundary boundary,
            boolean linked,
            boolean afterAt,
            boolean perhapsPlace,
            Source source) {
        this(text, links, boundary, linked, afterAt, perhapsPlace, source, TitleScore.of(text));
    }

    public Piece {
        links = List.copyOf(links);
    }

    /** A number from -1, surely a venue, to 1, surely a title. */
    public double lean() {
        return nameLean - (afterAt ? 0.6 : 0) - (perhapsPlace ? 0.3 : 0);
    }

    /** The piece as the beginning of a longer part of its phrase; its own words stay. */
    Piece with(List<FoundLink> otherLinks, Source longer) {
        return new Piece(text, otherLinks, boundary, linked, afterAt, perhapsPlace, longer, nameLean);
    }

    /** Neighbours as one, with what stands between them. */
    public static Piece joined(List<Piece> neighbours) {
        Piece first = neighbours.get(0);
        if (neighbours.size() == 1) {
            return first;
        }
        Piece last = neighbours.get(neighbours.size() - 1);
        return new Piece(
                VenueName.stripped(first.source.to(last.source)),
                neighbours.stream().flatMap(piece -> piece.links.stream()).toList(),
                first.boundary,
                neighbours.stream().allMatch(Piece::linked),
                first.afterAt,
                false,
                new Source(first.source.phrase, first.source.start, last.source.end));
    }
}
