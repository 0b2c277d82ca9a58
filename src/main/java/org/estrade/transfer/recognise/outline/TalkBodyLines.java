package org.estrade.transfer.recognise.outline;

import org.estrade.transfer.recognise.phrase.Piece;

/** Tests on one line below a talk: whether the line is a title or a delivery. */
final class TalkBodyLines {

    private TalkBodyLines() {}

    /** Whether a line may be the title of a talk that has none yet. */
    static boolean isTitle(Line line) {
        return !line.isProse() && line.nameCount() > 0 && line.text().length() < 200 && !line.hasDay();
    }

    /**
     * Whether a line names a delivery of the talk.
     *
     * @param isListOfDeliveries whether most of the bullets beside the line have a date or a place
     * @param hasVenueBefore whether the delivery before the line has a venue
     */
    static boolean isDelivery(Line line, boolean isListOfDeliveries, boolean hasVenueBefore, EventLevel eventLevel) {
        boolean hasDateOrPlace = line.isDated() || line.phrase().place() != null;
        if (!hasDateOrPlace && line.hasOnlyLinks() && line.hasType(Node.Type.LINE) && hasVenueBefore) {
            return false;
        }
        boolean isShort = line.phrase().pieces().size() <= 6 && line.text().length() < 400;
        if (line.hasType(Node.Type.PARAGRAPH) || (line.hasType(Node.Type.LINE) && !isListOfDeliveries)) {
            boolean isCertain = line.hasDay()
                    || (line.isDated() && line.titleScore() < 0)
                    || (line.phrase().place() != null && line.isDated());
            return isShort
                    && isCertain
                    && (!line.isProse() || line.phrase().pieces().stream().anyMatch(Piece::isPrecededByAt));
        }
        if (eventLevel.innerScore() > 0 && line.hasType(Node.Type.ITEM) && line.nameCount() == 1 && !line.isProse()) {
            return isShort;
        }
        boolean isVenue = line.titleScore() < 0.1
                && line.nameCount() > 0
                && (isListOfDeliveries || !line.phrase().materials().isEmpty());
        return isShort && !line.isProse() && ((hasDateOrPlace && (line.nameCount() > 0 || line.hasDay())) || isVenue);
    }
}
