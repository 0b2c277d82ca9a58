package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.phrase.Piece.Separator;
import org.estrade.transfer.recognise.phrase.text.StyledPart;

/** A list whose items have no date. The heading above it, or slides in most items, show that the items are talks. */
final class DatelessList {

    private static final int MAX_LENGTH = 200;

    private static final double MIN_SHARE = 0.7;

    /** The share of items with a date from which the dates decide which items are deliveries. */
    private static final double MAX_DATED_SHARE = 0.3;

    /** The title score up to which a name is a venue. */
    private static final double MAX_SCORE_OF_VENUE = -0.05;

    private DatelessList() {}

    /**
     * Whether the items of a list are talks.
     *
     * @param isBelowTalks whether a heading above says that talks follow
     */
    static boolean isListOfTalks(List<Line> lines, boolean isBelowTalks) {
        List<Line> items =
                lines.stream().filter(line -> line.hasType(Node.Type.ITEM)).toList();
        boolean haveSlidesOrVenue = Line.shareOf(items, DatelessList::hasSlidesOrVideo) > 0.5
                || Line.shareOf(items, DatelessList::namesVenueAfterAt) > 0.5;
        return items.size() > 1
                && (isBelowTalks || haveSlidesOrVenue)
                && Line.shareOf(items, Line::isDated) <= MAX_DATED_SHARE
                && Line.shareOf(items, DatelessList::isName) > MIN_SHARE;
    }

    private static boolean isName(Line item) {
        return item.nameCount() > 0
                && item.field() == null
                && !item.isProse()
                && item.text().length() < MAX_LENGTH
                && !item.text().endsWith(".")
                && item.node().words().links().stream()
                        .noneMatch(
                                link -> link.url().startsWith("#") || link.url().startsWith("mailto:"));
    }

    private static boolean hasSlidesOrVideo(Line item) {
        return item.phrase().materials().stream().anyMatch(TalkBodyLines::isVideoOrSlides);
    }

    private static boolean namesVenueAfterAt(Line item) {
        return item.phrase().pieces().stream().skip(1).anyMatch(Piece::isPrecededByAt);
    }

    /** Whether an item names a venue too. A colon, brackets and a comma may also stand inside a title. */
    static boolean namesVenue(Line item) {
        List<Piece> pieces = item.phrase().pieces();
        if (pieces.size() < 2) {
            return false;
        }
        Piece first = pieces.get(0);
        boolean hasMarkedTitle = first.isLinked() != pieces.get(1).isLinked() || first.isQuoted() || isStyled(item);
        for (Piece piece : pieces.subList(1, pieces.size())) {
            boolean isApart = piece.separatorBefore().compareTo(Separator.DASH) >= 0
                    || (piece.separatorBefore() == Separator.COMMA && piece.textScore() < MAX_SCORE_OF_VENUE);
            boolean isOneVenue = Math.min(first.textScore(), piece.textScore()) < MAX_SCORE_OF_VENUE || hasMarkedTitle;
            if (piece.isPrecededByAt()
                    || (isApart && (isOneVenue || item.phrase().place() != null))
                    || (hasMarkedTitle && piece.separatorBefore() != Separator.BRACKET)) {
                return true;
            }
        }
        return pieces.get(1).separatorBefore() == Separator.COLON
                && first.textScore() < 2 * MAX_SCORE_OF_VENUE - 0.4
                && pieces.get(1).textScore() > 0;
    }

    private static boolean isStyled(Line item) {
        return item.node().words().styles().stream()
                .anyMatch(style -> style.style() != StyledPart.Style.CODE && style.start() <= 1);
    }
}
