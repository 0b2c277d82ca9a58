package org.estrade.transfer.recognise.role;

import java.util.List;
import org.estrade.transfer.recognise.phrase.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The roles of the pieces of a phrase.
 *
 * @param title the piece that is the title; null when there is none
 * @param venue the piece that is the venue; null when there is none
 * @param others the remaining pieces: unknown towns and notes
 */
public record PieceRoles(@Nullable Piece title, @Nullable Piece venue, List<Piece> others) {

    public PieceRoles {
        others = List.copyOf(others);
    }
}
