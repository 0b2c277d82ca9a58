package org.estrade.transfer.recognise.phrase;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.name.NameLean;
import org.estrade.transfer.recognise.name.VenueName;

/**
 * Words of a phrase that are no fact by themselves: a title, a venue, an unknown town or a note.
 *
 * @param links in the words
 * @param boundary how strongly the piece is parted from the one before it
 * @param linked whether a link covers all of the words
 * @param afterAt whether "at", "chez" or "@" stands before it
 * @param source where the words stand in their phrase
 * @param perhapsPlace whether it has the name of a small town
 */
public record Piece(
        String text,
        List<FoundLink> links,
        Boundary boundary,
        boolean linked,
        boolean afterAt,
        boolean perhapsPlace,
        Source source) {

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

    public Piece {
        links = List.copyOf(links);
    }

    /** From -1, a venue, to 1, a title. */
    public double lean() {
        return NameLean.of(text) - (afterAt ? 0.6 : 0) - (perhapsPlace ? 0.3 : 0);
    }

    /** Two neighbours as one, with what stands between them. */
    public Piece joined(Piece next) {
        return new Piece(
                VenueName.stripped(source.to(next.source)),
                Stream.concat(links.stream(), next.links.stream()).toList(),
                boundary,
                linked && next.linked,
                afterAt,
                false,
                new Source(source.phrase, source.start, next.source.end));
    }
}
