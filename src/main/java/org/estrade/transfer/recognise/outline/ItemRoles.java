package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.phrase.GivenAt;
import org.estrade.transfer.recognise.phrase.Piece;
import org.jspecify.annotations.Nullable;

/** The roles of bullets and paragraphs that are outside of any talk and any event. */
final class ItemRoles {

    private static final int MAX_LINES_BELOW_DATE = 3;

    private final @Nullable Shape chosenShape;
    private final EventLevel eventLevel;

    /**
     * The roles of the items of one page.
     *
     * @param chosenShape the shape that the speaker chose for all items; null when each item is decided by itself
     * @param eventLevel the level of nested lists that names the events
     */
    ItemRoles(@Nullable Shape chosenShape, EventLevel eventLevel) {
        this.chosenShape = chosenShape;
        this.eventLevel = eventLevel;
    }

    /** The role of a line; null when the line is only a text of the page. */
    @Nullable SectionRole roleOf(Line line, SiblingShares siblingShares) {
        boolean isYearInSentence = line.hasType(Node.Type.PARAGRAPH)
                && line.text().endsWith(".")
                && !line.hasDay()
                && !ParagraphHeadings.beginsWithDate(line);
        boolean areDeliveriesBelow = Line.shareOf(line.candidates(), Line::isDated) > 0.5;
        if ((line.isProse() && !areDeliveriesBelow && (!line.isDated() || isYearInSentence))
                || (line.nameCount() == 0 && line.candidates().isEmpty() && !line.isDated())) {
            return line.field() == null || isTitleOfList(line) ? null : SectionRole.DELIVERY;
        }
        if (line.hasType(Node.Type.PARAGRAPH)
                && line.isYearAlone()
                && line.children().isEmpty()) {
            return null;
        }
        List<Line> candidates = line.candidates();
        boolean isDateAboveLines = line.hasType(Node.Type.PARAGRAPH)
                && line.hasDay()
                && line.nameCount() == 0
                && !candidates.isEmpty()
                && candidates.size() <= MAX_LINES_BELOW_DATE
                && line.children().stream().allMatch(child -> child.hasType(Node.Type.LINE) && !child.isDated());
        if (isDateAboveLines) {
            return SectionRole.DELIVERY;
        }
        if (line.nameCount() == 0 && !candidates.isEmpty()) {
            return SectionRole.GROUP;
        }
        if (chosenShape == null && eventLevel.areVenuesBelowDatedTitles() && EventLevel.isDatedAboveName(line)) {
            return SectionRole.TITLE_ABOVE_VENUE;
        }
        if (!candidates.isEmpty()) {
            return roleOfNestedList(line, candidates);
        }
        if (siblingShares.areDatelessTalks()
                && line.hasType(Node.Type.ITEM)
                && !line.isDated()
                && line.year() == 0
                && line.nameCount() > 0
                && line.children().stream().allMatch(child -> child.hasOnlyMaterials())) {
            return siblingShares.areVenues() || DatelessList.namesVenue(line) ? SectionRole.DELIVERY : SectionRole.TALK;
        }
        if (line.nameCount() >= 2) {
            return isDeliveryLine(line, siblingShares) ? SectionRole.DELIVERY : null;
        }
        boolean hasFacts = line.isDated()
                || line.phrase().place() != null
                || !line.phrase().materials().isEmpty()
                || line.children().stream().anyMatch(child -> child.field() != null || child.hasOnlyMaterials());
        boolean isListOfDeliveries = siblingShares.informativeShare() > 0.5;
        return hasFacts
                        || (isListOfDeliveries && line.hasType(Node.Type.ITEM))
                        || (line.year() > 0 && line.hasType(Node.Type.ITEM))
                ? SectionRole.DELIVERY
                : null;
    }

    /** Whether a line gives only the title of the page: {@code Title: Talks}. */
    private static boolean isTitleOfList(Line line) {
        return UndatedSection.isTitleField(line)
                && HeadingWords.isGroup(
                        line.field() == null ? "" : line.field().value().words().text());
    }

    /** Whether a line is a delivery. A paragraph needs a date; a bullet is also a delivery when its neighbours are. */
    private static boolean isDeliveryLine(Line line, SiblingShares siblingShares) {
        if (line.hasType(Node.Type.ITEM)) {
            boolean areSiblingsDeliveries = siblingShares.datedShare() > 0.3 || siblingShares.materialShare() > 0.5;
            return line.isDated()
                    || line.phrase().isCited()
                    || line.phrase().pieces().stream().anyMatch(Piece::isPrecededByAt)
                    || line.year() > 0
                    || areSiblingsDeliveries
                    || line.phrase().place() != null
                    || !line.phrase().materials().isEmpty();
        }
        boolean isLineOfYear = line.year() > 0
                && line.hasType(Node.Type.PARAGRAPH)
                && (line.phrase().place() != null
                        || !line.phrase().materials().isEmpty()
                        || line.phrase().pieces().get(0).isQuoted())
                && line.text().length() < 200
                && !line.text().endsWith(".")
                && !line.isProse();
        if (isLineOfYear) {
            return true;
        }
        return line.isDated()
                && line.text().length() < 400
                && (!line.isProse()
                        || (line.hasDay() && !line.phrase().materials().isEmpty()));
    }

    private SectionRole roleOfNestedList(Line line, List<Line> candidates) {
        if (chosenShape == Shape.EVENT_FIRST) {
            return SectionRole.EVENT;
        }
        if (chosenShape == Shape.TALK_FIRST) {
            return SectionRole.TALK;
        }
        boolean areCandidatesDated = Line.shareOf(candidates, Line::isDated) >= 0.5;
        if (areCandidatesDated && !line.isDated() && HeadingWords.isGroup(line.text())) {
            return SectionRole.GROUP;
        }
        if (eventLevel.innerScore() > 0 && !areCandidatesDated && !line.isDated()) {
            return SectionRole.TALK;
        }
        if (line.nameCount() >= 2 && !areCandidatesDated) {
            boolean areTitlesBelow = Line.meanNameCount(candidates) <= 1
                    && Line.meanTitleScore(candidates) > 0.3
                    && line.titleScore() < 0;
            return areTitlesBelow && line.isDated() ? SectionRole.EVENT : SectionRole.DELIVERY;
        }
        if (line.isDated() && !(areCandidatesDated && Line.meanNameCount(candidates) >= 1 && line.titleScore() > 0.3)) {
            return Line.meanTitleScore(candidates) >= line.titleScore() ? SectionRole.EVENT : SectionRole.DELIVERY;
        }
        if (areCandidatesDated) {
            boolean areLinesOfOneItem = candidates.stream().allMatch(child -> child.hasType(Node.Type.LINE));
            boolean haveTitles = Line.meanNameCount(candidates) >= 1.6
                    && candidates.stream()
                            .noneMatch(child -> GivenAt.isIn(child.node().words()));
            return haveTitles && !areLinesOfOneItem ? SectionRole.GROUP : SectionRole.TALK;
        }
        double innerScore = eventLevel.innerScore() == 0
                ? line.titleScore() - Line.meanTitleScore(candidates)
                : eventLevel.innerScore();
        return innerScore < 0 ? SectionRole.EVENT : SectionRole.TALK;
    }
}
