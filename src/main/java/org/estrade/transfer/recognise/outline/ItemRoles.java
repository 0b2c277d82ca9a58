package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.phrase.Piece;
import org.jspecify.annotations.Nullable;

/** The roles of bullets and paragraphs that stand in no talk and in no event. */
final class ItemRoles {

    private final @Nullable Shape chosen;
    private final EventLevel nested;

    /**
     * The roles of a page's items.
     *
     * @param chosen the shape that all items are forced into, null to let each show its own
     */
    ItemRoles(@Nullable Shape chosen, EventLevel nested) {
        this.chosen = chosen;
        this.nested = nested;
    }

    /** The role of a line; null when it is none of them, a text of the page. */
    @Nullable SectionRole of(Line line, SiblingShares siblings) {
        if ((line.isProse() && !line.isDated())
                || (line.pieces() == 0 && line.candidates().isEmpty() && !line.isDated())) {
            return line.field() == null ? null : SectionRole.DELIVERY;
        }
        List<Line> below = line.candidates();
        if (line.pieces() == 0 && !below.isEmpty()) {
            return SectionRole.GROUP;
        }
        if (!below.isEmpty()) {
            return withCandidates(line, below);
        }
        if (line.pieces() >= 2) {
            return isDeliveryLine(line, siblings) ? SectionRole.DELIVERY : null;
        }
        boolean facts = line.isDated()
                || line.phrase().place() != null
                || !line.phrase().materials().isEmpty()
                || line.children().stream().anyMatch(child -> child.field() != null || child.isMaterial());
        boolean list = siblings.telling() > 0.5;
        return facts || (list && line.is(Node.Type.ITEM)) || (line.year() > 0 && line.is(Node.Type.ITEM))
                ? SectionRole.DELIVERY
                : null;
    }

    /** A paragraph is a delivery only with a date; a bullet also for what its neighbours are. */
    private static boolean isDeliveryLine(Line line, SiblingShares siblings) {
        if (line.is(Node.Type.ITEM)) {
            boolean dates = siblings.dated() > 0.3;
            return line.isDated()
                    || line.phrase().pieces().stream().anyMatch(Piece::isPrecededByAt)
                    || line.year() > 0
                    || dates
                    || line.phrase().place() != null
                    || !line.phrase().materials().isEmpty();
        }
        return line.isDated()
                && line.text().length() < 400
                && (!line.isProse()
                        || (line.hasDay() && !line.phrase().materials().isEmpty()));
    }

    private SectionRole withCandidates(Line line, List<Line> below) {
        if (chosen == Shape.EVENT_FIRST) {
            return SectionRole.EVENT;
        }
        if (chosen == Shape.TALK_FIRST) {
            return SectionRole.TALK;
        }
        boolean dates = Line.share(below, Line::isDated) >= 0.5;
        if (nested.eventsBelow() > 0 && !dates && !line.isDated()) {
            return SectionRole.TALK;
        }
        if (line.pieces() >= 2 && !dates) {
            boolean oneLineOfPlace = Line.meanPieces(below) <= 1 && Line.meanLean(below) > 0.3 && line.lean() < 0;
            return oneLineOfPlace && line.isDated() ? SectionRole.EVENT : SectionRole.DELIVERY;
        }
        if (line.isDated() && !(dates && Line.meanPieces(below) >= 1 && line.lean() > 0.3)) {
            return Line.meanLean(below) >= line.lean() ? SectionRole.EVENT : SectionRole.DELIVERY;
        }
        if (dates) {
            boolean oneItem = below.stream().allMatch(child -> child.is(Node.Type.LINE));
            return Line.meanPieces(below) >= 1.6 && !oneItem ? SectionRole.GROUP : SectionRole.TALK;
        }
        double eventsBelow = nested.eventsBelow() == 0 ? line.lean() - Line.meanLean(below) : nested.eventsBelow();
        return eventsBelow < 0 ? SectionRole.EVENT : SectionRole.TALK;
    }
}
