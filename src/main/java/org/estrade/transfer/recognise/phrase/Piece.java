package org.estrade.transfer.recognise.phrase;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.name.NameLean;

/**
 * Words of a phrase that are no fact by themselves: a title, a venue, an unknown town or a note.
 *
 * @param links in the words
 * @param boundary how strongly the piece is parted from the one before it
 * @param linked whether a link covers all of the words
 * @param afterAt whether "at", "chez" or "@" stands before it
 * @param perhapsPlace whether it has the name of a small town
 */
public record Piece(
        String text, List<FoundLink> links, Boundary boundary, boolean linked, boolean afterAt, boolean perhapsPlace) {

    /** What stands between two pieces, from the weakest to the strongest. */
    public enum Boundary {
        COMMA,
        COLON,
        BRACKET,
        DASH,
        FACT,
        PIPE
    }

    public Piece {
        links = List.copyOf(links);
    }

    /** From -1, a venue, to 1, a title. */
    public double lean() {
        return NameLean.of(text) - (afterAt ? 0.6 : 0) - (perhapsPlace ? 0.3 : 0);
    }

    /** Two neighbours as one, with the sign that stood between them. */
    public Piece joined(Piece next) {
        String sign =
                switch (next.boundary) {
                    case COMMA -> ", ";
                    case COLON -> " : ";
                    case DASH -> " - ";
                    default -> " ";
                };
        return new Piece(
                text + sign + next.text,
                Stream.concat(links.stream(), next.links.stream()).toList(),
                boundary,
                linked && next.linked,
                afterAt,
                false);
    }
}
