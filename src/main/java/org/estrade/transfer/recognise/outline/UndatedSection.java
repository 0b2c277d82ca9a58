package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.record.Table;
import org.jspecify.annotations.Nullable;

/** The role of a heading without a date: the lines below it decide. */
final class UndatedSection {

    /**
     * The highest mean number of names at which the lines below a heading name only what the heading does not: the
     * venues of a talk, or the talks of an event.
     */
    private static final double MAX_NAMES_OF_HALF_LINE = 1.55;

    private static final int MAX_LENGTH_OF_PLACE = 90;

    private static final double MIN_DIFFERENCE_OF_NAMES = 0.2;

    private UndatedSection() {}

    /**
     * The role of the heading.
     *
     * @param areTitles whether the headings beside it are titles above a short dated line
     */
    static SectionRole roleOf(Line section, boolean areTitles) {
        List<Line> lines = candidateLines(section);
        List<Line> dated = lines.stream().filter(Line::isDated).toList();
        List<Line> sections = SectionRoles.subsections(section);
        boolean isGivenBelow = sections.isEmpty()
                && section.titleScore() > 0
                && section.children().stream()
                        .anyMatch(child -> !DeliveriesInText.of(child).venues().isEmpty());
        if (isGivenBelow || isAboveVenueAndPlace(section)) {
            return SectionRole.TALK;
        }
        boolean hasFields = section.children().stream().anyMatch(UndatedSection::hasField);
        if (dated.isEmpty() && !sections.isEmpty() && !hasFields) {
            boolean areDeliveriesBelow = sections.stream().anyMatch(below -> below.isDated() && below.nameCount() <= 1)
                    && section.titleScore() > 0.2;
            return areDeliveriesBelow ? SectionRole.TALK : SectionRole.GROUP;
        }
        Table table = firstTable(section);
        if (table != null && dated.isEmpty()) {
            boolean hasTitleColumn =
                    table.header().isEmpty() || table.header().stream().anyMatch(UndatedSection::isTitleColumn);
            return hasTitleColumn || section.titleScore() < 0.2 ? SectionRole.GROUP : SectionRole.TALK;
        }
        if (hasFields && section.children().stream().anyMatch(UndatedSection::isTitleField)) {
            return SectionRole.EVENT;
        }
        if (hasFields && dated.isEmpty()) {
            if (sections.isEmpty() && isEventAboveTitle(section)) {
                return SectionRole.EVENT;
            }
            return SectionRole.TALK;
        }
        if (dated.isEmpty()) {
            return roleWithoutDates(section, lines);
        }
        if (isDeliveryWithDateBelow(section, dated)) {
            return SectionRole.DELIVERY;
        }
        if (dated.size() == 1 && isWhereAndWhen(dated.get(0), section, areTitles)) {
            return SectionRole.TALK;
        }
        if (Line.meanNameCount(dated) >= MAX_NAMES_OF_HALF_LINE || areEventsWithTalks(dated)) {
            return SectionRole.GROUP;
        }
        boolean areDatesAlone = dated.stream().allMatch(line -> line.nameCount() == 0);
        double scoreBelow = Line.meanTitleScore(areDatesAlone ? lines : dated);
        return section.titleScore() >= scoreBelow || hasFields ? SectionRole.TALK : SectionRole.EVENT;
    }

    /**
     * Whether the line is a short paragraph right below a title that names place and date: {@code MossConf · Lyon ·
     * 2016}.
     */
    private static boolean isWhereAndWhen(Line line, Line section, boolean areTitles) {
        return line.hasType(Node.Type.PARAGRAPH)
                && line.lineNumber() == section.children().get(0).lineNumber()
                && line.text().length() < MAX_LENGTH_OF_PLACE
                && !line.isProse()
                && (areTitles || section.titleScore() >= line.titleScore());
    }

    /**
     * Whether these headings are titles, and the short dated line right below each is its venue. The mean of all decides,
     * because one title alone can look like a venue.
     */
    static boolean areTitlesAboveFacts(List<Line> sections) {
        List<Line> headings = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Line section : sections) {
            Line first =
                    section.children().isEmpty() ? section : section.children().get(0);
            if (first.hasType(Node.Type.PARAGRAPH)
                    && first.isDated()
                    && !section.phrase().isDated()
                    && first.nameCount() > 0
                    && first.text().length() < MAX_LENGTH_OF_PLACE
                    && !first.isProse()) {
                headings.add(section);
                lines.add(first);
            }
        }
        return headings.size() > 1 && Line.meanTitleScore(headings) > Line.meanTitleScore(lines);
    }

    /** Whether a short line with one name and a line with only a place are right below a title. */
    private static boolean isAboveVenueAndPlace(Line section) {
        List<Line> below = section.children();
        return below.size() >= 2
                && section.titleScore() > 0
                && TalkBodyLines.isVenueAlone(below.get(0))
                && TalkBodyLines.isPlaceAlone(below.get(1));
    }

    /** Whether the heading names talk and venue, and a line below gives only the date and the place. */
    private static boolean isDeliveryWithDateBelow(Line section, List<Line> dated) {
        boolean hasOnlyFacts = dated.size() == 1
                && !dated.get(0).hasType(Node.Type.ITEM)
                && dated.get(0).phrase().pieces().stream()
                        .allMatch(piece -> piece.isPossibleTown()
                                || isTownOfCountry(piece, dated.get(0).phrase()));
        List<Piece> names = section.phrase().pieces();
        boolean isEventBeforeColon = names.size() == 2
                && dated.size() == 1
                && dated.get(0).phrase().place() != null
                && names.get(1).separatorBefore() == Piece.Separator.COLON
                && names.get(1).titleScore() - names.get(0).titleScore() > MIN_DIFFERENCE_OF_NAMES;
        if (hasOnlyFacts && isEventBeforeColon) {
            return true;
        }
        return hasOnlyFacts
                && section.phrase().pieces().stream().anyMatch(piece -> piece.titleScore() < 0)
                && section.phrase().pieces().stream()
                        .skip(1)
                        .anyMatch(piece ->
                                piece.separatorBefore().compareTo(Piece.Separator.DASH) >= 0 || piece.isPrecededByAt());
    }

    /** Whether the piece is a town that no list has, beside its country. */
    static boolean isTownOfCountry(Piece piece, Phrase phrase) {
        FoundPlace place = phrase.place();
        return place != null
                && place.country() != null
                && place.city() == null
                && PlaceRecogniser.looksLikeTown(piece.text());
    }

    private static boolean isEventAboveTitle(Line section) {
        Line first = section.children().get(0);
        return section.titleScore() < 0
                && first.hasType(Node.Type.PARAGRAPH)
                && first.nameCount() == 1
                && first.field() == null
                && !first.isProse()
                && first.titleScore() > 0.2;
    }

    private static @Nullable Table firstTable(Line section) {
        return section.children().stream()
                .map(child -> child.node().table())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isTitleColumn(String column) {
        FactKind kind = FieldMapping.PROPOSED.factOf(column);
        return kind == FactKind.TITLE || kind == FactKind.NAME || kind == FactKind.TALKS;
    }

    static boolean isTitleField(Line line) {
        return isField(line, FactKind.TITLE);
    }

    static boolean isVenueField(Line line) {
        return isField(line, FactKind.VENUE);
    }

    private static boolean isField(Line line, FactKind kind) {
        Line.Field field = line.field();
        return field != null && FieldMapping.PROPOSED.factOf(field.name()) == kind;
    }

    static boolean hasField(Line line) {
        return line.field() != null
                || (line.hasType(Node.Type.ITEM)
                        && line.children().stream().anyMatch(child -> child.field() != null && line.nameCount() == 0));
    }

    /** Whether most bullets are events with talks below them. The heading above such bullets is no talk. */
    private static boolean areEventsWithTalks(List<Line> items) {
        return Line.shareOf(
                        items,
                        item -> item.hasType(Node.Type.ITEM)
                                && !item.candidates().isEmpty())
                > 0.5;
    }

    /** The role of a heading without dates below it: a talk when it has links or a list of places below it. */
    private static SectionRole roleWithoutDates(Line section, List<Line> lines) {
        boolean isTitle = section.titleScore() > 0.2;
        boolean hasLinks = section.children().stream().anyMatch(Line::hasOnlyMaterials);
        boolean areMostlyPlaces = Line.shareOf(lines, line -> line.phrase().place() != null) > 0.5
                && Line.meanNameCount(lines) < MAX_NAMES_OF_HALF_LINE;
        return isTitle && (hasLinks || areMostlyPlaces) ? SectionRole.TALK : SectionRole.GROUP;
    }

    /** The lines right below a heading that may be deliveries. The lines below a label count too. */
    private static List<Line> candidateLines(Line section) {
        List<Line> lines = new ArrayList<>();
        for (Line child : section.children()) {
            boolean isLabelHeading = child.hasType(Node.Type.SECTION) && child.isLabel();
            if (isLabelHeading || child.isLabel()) {
                lines.addAll(child.candidates());
            } else if (!child.hasType(Node.Type.SECTION)
                    && child.field() == null
                    && !child.hasOnlyMaterials()
                    && !child.isProse()) {
                lines.add(child);
                lines.addAll(child.children().stream()
                        .filter(below -> below.hasType(Node.Type.LINE) && child.hasType(Node.Type.PARAGRAPH))
                        .toList());
            }
        }
        return lines;
    }
}
