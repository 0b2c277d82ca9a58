package org.estrade.transfer.recognise.role;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.phrase.Piece.Boundary;
import org.estrade.transfer.recognise.words.TitleScore;
import org.jspecify.annotations.Nullable;

/** The choice of the title and the venue among the pieces of one phrase. */
@SuppressWarnings("ReferenceEquality") // pieces are told apart by their place, not by their words
public final class RoleChoice {

    /** More pieces than this are no line that a person wrote; the rest are notes. */
    private static final int MOST_PIECES = 10;

    private RoleChoice() {}

    public static Roles choose(Phrase phrase, Need need, Order order) {
        List<Piece> pieces = phrase.pieces();
        if (pieces.isEmpty()) {
            return new Roles(null, null, List.of());
        }
        return switch (need) {
            case VENUE -> venue(pieces);
            case TITLE -> title(pieces);
            case BOTH -> pieces.size() == 1 ? one(pieces.get(0), phrase) : both(pieces, order.titleFirst(phrase));
        };
    }

    /** The first piece, unless a later one looks much more like a venue. */
    private static Roles venue(List<Piece> pieces) {
        Piece venue = pieces.get(0);
        for (Piece piece : pieces) {
            double gain = venue.lean() - piece.lean();
            boolean notTown = !piece.perhapsPlace() || piece.afterAt();
            if (piece != venue && notTown && (piece.afterAt() || gain > 0.8)) {
                venue = piece;
            }
        }
        return new Roles(null, venue, without(pieces, venue, null));
    }

    /** The pieces up to the first fact between two of them: a dash is part of a title whose venue stands elsewhere. */
    private static Roles title(List<Piece> pieces) {
        int end = length(pieces, 0, Boundary.DASH);
        return new Roles(Piece.joined(pieces.subList(0, end)), null, pieces.subList(end, pieces.size()));
    }

    private static Roles one(Piece piece, Phrase phrase) {
        boolean venue = piece.lean() < (phrase.isDated() || phrase.place() != null ? 0.15 : -0.1);
        return venue ? new Roles(null, piece, List.of()) : new Roles(piece, null, List.of());
    }

    /**
     * The best cut in two: on one side of it the title begins, on the other the venue.
     *
     * @param bias of the page, positive for the title first
     */
    private static Roles both(List<Piece> pieces, double bias) {
        Roles best = null;
        double most = Double.NEGATIVE_INFINITY;
        int last = Math.min(pieces.size(), MOST_PIECES);
        for (int cut = 1; cut < last; cut++) {
            double boundary = strength(pieces.get(cut).boundary());
            double titleFirst = difference(pieces, 0, cut, cut) + boundary + bias - inside(pieces, 0, cut);
            double venueFirst =
                    difference(pieces, cut, pieces.size(), 0) + boundary - bias - inside(pieces, cut, pieces.size());
            if (titleFirst > most) {
                most = titleFirst;
                best = cut(pieces, 0, cut, cut);
            }
            if (venueFirst > most) {
                most = venueFirst;
                best = cut(pieces, cut, pieces.size(), 0);
            }
        }
        return best == null ? new Roles(pieces.get(0), null, List.of()) : best;
    }

    /** How much the title's words look more like one than the venue's. */
    private static double difference(List<Piece> pieces, int title, int titleEnd, int venue) {
        Piece name = pieces.get(venue);
        Piece joined = joined(pieces.subList(title, titleEnd), 0);
        return joined.lean() - name.lean() + (name.afterAt() ? 0.4 : 0);
    }

    /** The cost of a strong boundary inside the title: what stands behind it becomes a note. */
    private static double inside(List<Piece> pieces, int from, int to) {
        double cost = 0;
        for (int i = from + 1; i < to; i++) {
            cost += pieces.get(i).boundary().compareTo(Boundary.DASH) >= 0
                    ? 0.25
                    : pieces.get(i).linked() ? 0.3 : 0.05;
        }
        return cost;
    }

    private static double strength(Boundary boundary) {
        return switch (boundary) {
            case PIPE -> 0.6;
            case FACT -> 0.35;
            case DASH, BRACKET -> 0.3;
            case COLON -> 0.15;
            case COMMA -> 0.1;
        };
    }

    private static Roles cut(List<Piece> pieces, int from, int to, int venueAt) {
        Piece title = joined(pieces.subList(from, to), 0);
        int end = from + length(pieces.subList(from, to), 0);
        Piece venue = pieces.get(venueAt);
        List<Piece> others = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i != venueAt && (i < from || i >= end)) {
                others.add(pieces.get(i));
            }
        }
        return new Roles(title, venue, others);
    }

    /** The pieces from there on, as far as only weak boundaries part them, as one. */
    private static Piece joined(List<Piece> pieces, int from) {
        return Piece.joined(pieces.subList(from, length(pieces, from)));
    }

    private static int length(List<Piece> pieces, int from) {
        return length(pieces, from, Boundary.BRACKET);
    }

    private static int length(List<Piece> pieces, int from, Boundary strongest) {
        int end = from + 1;
        while (end < pieces.size()
                && pieces.get(end).boundary().compareTo(strongest) <= 0
                && !(pieces.get(end).linked() && pieces.get(end - 1).linked())) {
            end++;
        }
        return end;
    }

    private static List<Piece> without(List<Piece> pieces, @Nullable Piece one, @Nullable Piece other) {
        return pieces.stream().filter(piece -> piece != one && piece != other).toList();
    }

    /** Positive when the words of the first piece look more like a title than those of the last. */
    static double titleFirst(List<Piece> pieces) {
        Roles roles = both(pieces, 0);
        Piece venue = roles.venue();
        Piece title = roles.title();
        if (venue == null || title == null) {
            return 0;
        }
        double difference = Math.min(1, title.lean() - venue.lean());
        return pieces.get(0) == venue ? -difference : difference;
    }

    /** How much words look like a title; the same scale as a piece's. */
    public static double lean(String words) {
        return TitleScore.of(words);
    }
}
