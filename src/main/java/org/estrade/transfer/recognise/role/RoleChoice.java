package org.estrade.transfer.recognise.role;

import java.util.ArrayList;
import java.util.List;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.phrase.Piece.Separator;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.words.TitleScore;
import org.jspecify.annotations.Nullable;

/** The choice of the title and the venue among the pieces of one phrase. */
@SuppressWarnings("ReferenceEquality") // two pieces may have the same text, so that their identity is compared
public final class RoleChoice {

    /** The highest number of pieces that are compared. Nobody writes more of them by hand; the rest become notes. */
    private static final int MAX_PIECES = 10;

    /** The title score up to which words before "@" are the venue itself. */
    private static final double MAX_SCORE_OF_VENUE = 0.1;

    /** The score that a link to slides adds, since nobody links the name of an event to slides. */
    private static final double BONUS_OF_SLIDES = 0.4;

    /** The score that a name gets from the host after it; it is more than what "@" gives to the host. */
    private static final double BONUS_BEFORE_HOST = 1.1;

    /** The title score up to which words before "@" may be the name of an event. */
    private static final double MAX_SCORE_BEFORE_HOST = 0.2;

    /** The title score up to which words before "at" are an event, so that the host follows: {@code Moss Meetup at Moss Ltd}. */
    private static final double MAX_SCORE_OF_EVENT = -0.5;

    private RoleChoice() {}

    public static PieceRoles choose(Phrase phrase, WantedRoles need, TitleVenueOrder order) {
        List<Piece> pieces = phrase.pieces();
        if (pieces.isEmpty()) {
            return new PieceRoles(null, null, List.of());
        }
        if (need == WantedRoles.TITLE_AND_VENUE && isEventBeforeTown(phrase)) {
            return new PieceRoles(null, pieces.get(0), List.of(pieces.get(1)));
        }
        return switch (need) {
            case VENUE -> chooseVenue(pieces, isTownLast(phrase) ? pieces.get(0) : null);
            case TITLE -> chooseTitle(pieces);
            case TITLE_AND_VENUE ->
                pieces.size() == 1
                        ? chooseForOnePiece(pieces.get(0), phrase, order)
                        : chooseTitleAndVenue(pieces, order.titleFirstBias(phrase));
        };
    }

    /** Whether an event stands before a town that no list has, and its country: {@code Moss Meeting, Mosstown, France}. */
    private static boolean isEventBeforeTown(Phrase phrase) {
        List<Piece> pieces = phrase.pieces();
        return pieces.size() == 2
                && pieces.get(1).separatorBefore() == Separator.COMMA
                && !pieces.get(1).isLinked()
                && TitleScore.namesEvent(pieces.get(0).text())
                && !TitleScore.namesEvent(pieces.get(1).text())
                && phrase.place() != null
                && phrase.place().city() == null
                && phrase.place().country() != null
                && pieces.get(1).text().indexOf(' ') < 0
                && PlaceRecogniser.looksLikeTown(pieces.get(1).text());
    }

    /** Whether a town that no list has stands after "@" and before its country: {@code MossConf @ Mosstown, France}. */
    private static boolean isTownLast(Phrase phrase) {
        List<Piece> pieces = phrase.pieces();
        return pieces.size() == 2
                && pieces.get(1).isPrecededByAt()
                && pieces.get(0).titleScore() < MAX_SCORE_OF_VENUE
                && phrase.place() != null
                && phrase.place().city() == null
                && phrase.place().country() != null
                && PlaceRecogniser.looksLikeTown(pieces.get(1).text());
    }

    /**
     * Chooses the venue: the first piece, unless a later piece looks much more like a venue.
     *
     * @param known the venue when it is already known
     */
    private static PieceRoles chooseVenue(List<Piece> pieces, @Nullable Piece known) {
        if (known != null) {
            return new PieceRoles(null, known, without(pieces, known, null));
        }
        Piece venue = pieces.get(pieces.size() > 1 && pieces.get(0).isCitedTitle() ? 1 : 0);
        for (Piece piece : pieces) {
            double scoreGain = venue.titleScore() - piece.titleScore();
            boolean isNoTown =
                    (!piece.isPossibleTown() && piece.separatorBefore() != Separator.BRACKET) || piece.isPrecededByAt();
            boolean isHost = piece.isPrecededByAt() && venue.textScore() < MAX_SCORE_OF_EVENT;
            if (piece != venue && isNoTown && ((piece.isPrecededByAt() && !isHost) || scoreGain > 0.8)) {
                venue = piece;
            }
        }
        return new PieceRoles(null, venue, without(pieces, venue, null));
    }

    /**
     * Chooses the title: the pieces up to the first fact between two of them. A dash does not end the title, since
     * the venue stands elsewhere.
     */
    private static PieceRoles chooseTitle(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.isCitedTitle()) {
                return new PieceRoles(piece, null, without(pieces, piece, null));
            }
        }
        int end = endOfJoined(pieces, 0, Separator.DASH);
        return new PieceRoles(Piece.joined(pieces.subList(0, end)), null, pieces.subList(end, pieces.size()));
    }

    private static PieceRoles chooseForOnePiece(Piece piece, Phrase phrase, TitleVenueOrder order) {
        boolean leadsToSlides = piece.isLinked() && piece.links().get(0).kind() == LinkKind.SLIDES;
        double score = order.scoreOfSinglePiece(phrase) + (leadsToSlides ? BONUS_OF_SLIDES : 0);
        boolean isVenue = score < (phrase.isDated() || phrase.place() != null ? 0.15 : -0.1);
        return isVenue ? new PieceRoles(null, piece, List.of()) : new PieceRoles(piece, null, List.of());
    }

    /**
     * Chooses title and venue: the position with the highest score at which the phrase is cut in two. The title is on
     * one side and the venue on the other.
     *
     * @param bias the order that the page shows: positive when the title comes first, negative when the venue comes
     *     first
     */
    private static PieceRoles chooseTitleAndVenue(List<Piece> pieces, double bias) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isCitedTitle()) {
                return rolesOfCut(pieces, i, i + 1, i == 0 ? venueAfterTitle(pieces) : 0);
            }
        }
        PieceRoles best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        int pieceCount = Math.min(pieces.size(), MAX_PIECES);
        for (int cut = 1; cut < pieceCount; cut++) {
            double separatorStrength = strength(pieces.get(cut).separatorBefore());
            double titleFirst = scoreDifference(pieces, 0, cut, cut)
                    + separatorStrength
                    + bias
                    - costOfSeparatorsInside(pieces, 0, cut);
            double venueFirst = scoreDifference(pieces, cut, pieces.size(), 0)
                    + separatorStrength
                    - bias
                    - costOfSeparatorsInside(pieces, cut, pieces.size());
            if (titleFirst > bestScore) {
                bestScore = titleFirst;
                best = rolesOfCut(pieces, 0, cut, cut);
            }
            if (venueFirst > bestScore) {
                bestScore = venueFirst;
                best = rolesOfCut(pieces, cut, pieces.size(), 0);
            }
        }
        return best == null ? new PieceRoles(pieces.get(0), null, List.of()) : best;
    }

    /** The index of the venue after a title at the beginning: the piece after "at", or else the next one. */
    private static int venueAfterTitle(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i).isPrecededByAt()) {
                return i;
            }
        }
        return 1;
    }

    /** How much more the title piece looks like a title than the venue piece does. */
    private static double scoreDifference(List<Piece> pieces, int titleStart, int titleEnd, int venueIndex) {
        Piece venuePiece = pieces.get(venueIndex);
        Piece titlePiece = joinedFrom(pieces.subList(titleStart, titleEnd), 0);
        return titlePiece.titleScore()
                - venuePiece.titleScore()
                + (venuePiece.isPrecededByAt() ? 0.4 : 0)
                + (isBeforeHost(pieces, venueIndex) ? BONUS_BEFORE_HOST : 0);
    }

    /** Whether the piece is the event of {@code Growing moss - Botany evening @ Moss Ltd}. The name after "@" is its host. */
    private static boolean isBeforeHost(List<Piece> pieces, int index) {
        return index > 0
                && index + 1 < pieces.size()
                && isAfterAtSign(pieces.get(index + 1))
                && pieces.get(index).separatorBefore().compareTo(Separator.DASH) >= 0
                && pieces.get(index).textScore() < MAX_SCORE_BEFORE_HOST;
    }

    private static boolean isAfterAtSign(Piece piece) {
        return piece.isPrecededByAt()
                && piece.span()
                        .phrase()
                        .substring(0, piece.span().start())
                        .stripTrailing()
                        .endsWith("@");
    }

    /** The cost of strong separators inside the title. The text after such a separator becomes a note. */
    private static double costOfSeparatorsInside(List<Piece> pieces, int from, int to) {
        double cost = 0;
        for (int i = from + 1; i < to; i++) {
            cost += pieces.get(i).separatorBefore().compareTo(Separator.DASH) >= 0
                    ? 0.25
                    : pieces.get(i).isLinked() ? 0.3 : 0.05;
        }
        return cost;
    }

    private static double strength(Separator separator) {
        return switch (separator) {
            case PIPE -> 0.6;
            case FACT -> 0.35;
            case DASH, BRACKET -> 0.3;
            case COLON -> 0.15;
            case COMMA -> 0.1;
        };
    }

    private static PieceRoles rolesOfCut(List<Piece> pieces, int titleStart, int titleEnd, int venueIndex) {
        List<Piece> ofTitle = pieces.subList(titleStart, titleEnd);
        // beside a stronger separator, a dash is a part of the title
        int cut = Math.max(titleStart, venueIndex);
        boolean isDashInside = pieces.get(cut).separatorBefore() == Separator.PIPE;
        int length = endOfJoined(ofTitle, 0, isDashInside ? Separator.DASH : Separator.BRACKET);
        Piece title = Piece.joined(ofTitle.subList(0, length));
        int joinedEnd = titleStart + length;
        Piece venue = pieces.get(venueIndex);
        List<Piece> others = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i != venueIndex && (i < titleStart || i >= joinedEnd)) {
                others.add(pieces.get(i));
            }
        }
        return new PieceRoles(title, venue, others);
    }

    /** Joins the pieces from this index on, as far as only weak separators stand between them. */
    private static Piece joinedFrom(List<Piece> pieces, int from) {
        return Piece.joined(pieces.subList(from, endOfJoined(pieces, from)));
    }

    private static int endOfJoined(List<Piece> pieces, int from) {
        return endOfJoined(pieces, from, Separator.BRACKET);
    }

    private static int endOfJoined(List<Piece> pieces, int from, Separator strongest) {
        int end = from + 1;
        while (end < pieces.size()
                && (pieces.get(end).separatorBefore().compareTo(strongest) <= 0 || isAfterWordAt(pieces.get(end)))
                && !(pieces.get(end).isLinked() && pieces.get(end - 1).isLinked())) {
            end++;
        }
        return end;
    }

    /** Whether the word "at" stands before the piece. After the venue is known, it is a part of the title. */
    private static boolean isAfterWordAt(Piece piece) {
        String before = piece.span().phrase().substring(0, piece.span().start()).stripTrailing();
        return piece.isPrecededByAt()
                && piece.links().isEmpty()
                && (before.endsWith(" at") || before.endsWith(" at the"));
    }

    private static List<Piece> without(List<Piece> pieces, @Nullable Piece first, @Nullable Piece second) {
        return pieces.stream()
                .filter(piece -> piece != first && piece != second)
                .toList();
    }

    /**
     * A positive number when the first piece looks more like a title than the last piece; a negative number
     * otherwise.
     */
    static double titleFirstScore(List<Piece> pieces) {
        PieceRoles roles = chooseTitleAndVenue(pieces, 0);
        Piece venue = roles.venue();
        Piece title = roles.title();
        if (venue == null || title == null) {
            return 0;
        }
        double difference = Math.min(1, title.titleScore() - venue.titleScore());
        return pieces.get(0) == venue ? -difference : difference;
    }

    /** The title score of a text, on the same scale as the title score of a piece. */
    public static double titleScore(String words) {
        return TitleScore.of(words);
    }
}
