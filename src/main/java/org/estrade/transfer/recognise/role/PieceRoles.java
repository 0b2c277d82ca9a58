package org.estrade.transfer.recognise.role;

import java.util.List;
import org.estrade.transfer.recognise.phrase.Piece;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a phrase by what they are.
 *
 * @param others unknown towns and notes
 */
public record PieceRoles(@Nullable Piece title, @Nullable Piece venue, List<Piece> others) {

    public PieceRoles {
        others = List.copyOf(others);
    }
}
