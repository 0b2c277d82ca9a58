package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.record.Table;
import org.jspecify.annotations.Nullable;

/** The roles of headings. The text of the heading, the lines below and the neighbouring headings decide. */
final class SectionRoles {

    /**
     * The highest mean number of names at which the lines below a heading name only what the heading does not: the
     * venues of a talk, or the talks of an event.
     */
    private static final double MAX_NAMES_OF_HALF_LINE = 1.55;

    private static final int MAX_LENGTH_OF_PLACE = 90;

    private final @Nullable Shape chosenShape;

    SectionRoles(@Nullable Shape chosenShape) {
        this.chosenShape = chosenShape;
    }

    /** The role of each of these headings, which have the same parent. */
    List<SectionRole> rolesOf(List<Line> sections) {
        List<SectionRole> roles = new ArrayList<>();
        for (Line section : sections) {
            roles.add(roleOf(section));
        }
        long talks = roles.stream().filter(role -> role == SectionRole.TALK).count();
        boolean areMostlyTalks = talks > 0 && talks * 2 >= roles.size() - 1;
        Set<String> repeated = textsOfSeveralSections(sections);
        for (int i = 0; i < roles.size(); i++) {
            Line section = sections.get(i);
            boolean isTalk = (areMostlyTalks && (subsections(section).isEmpty() || beginsWithText(section)))
                    || hasOnlyPartsOfTalk(section, repeated);
            if (roles.get(i) == SectionRole.GROUP && isTalk && isPlainTitle(section)) {
                roles.set(i, SectionRole.TALK);
            }
        }
        return roles;
    }

    private static boolean isPlainTitle(Line section) {
        return !HeadingWords.isGroup(section.text()) && section.nameCount() > 0 && section.titleScore() > -0.2;
    }

    private static boolean beginsWithText(Line section) {
        return section.children().stream()
                .findFirst()
                .filter(SectionRoles::isPlainText)
                .isPresent();
    }

    private static boolean isPlainText(Line line) {
        return line.hasType(Node.Type.PARAGRAPH) && !line.isDated() && !line.isLabel() && !line.hasOnlyLinks();
    }

    /**
     * The headings that stand below at least two of these sections. Such a heading is a part of a talk, like "What you will
     * learn". It is no title.
     */
    private static Set<String> textsOfSeveralSections(List<Line> sections) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Line section : sections) {
            subsections(section).stream()
                    .filter(below -> !below.isDated())
                    .map(Line::text)
                    .distinct()
                    .filter(text -> !seen.add(text))
                    .forEach(repeated::add);
        }
        return repeated;
    }

    /** Whether the section has text, and all headings below it are parts of a talk. */
    private static boolean hasOnlyPartsOfTalk(Line section, Set<String> repeated) {
        List<Line> parts = subsections(section);
        return !parts.isEmpty()
                && section.titleScore() > 0
                && parts.stream()
                        .allMatch(part -> repeated.contains(part.text()) && !HeadingWords.isGroup(part.text()));
    }

    private SectionRole roleOf(Line section) {
        String heading = section.text();
        if (HeadingWords.isOtherSubject(heading)) {
            return SectionRole.LEFT_OUT;
        }
        boolean isListTitle = section.node().level() == 1
                && HeadingWords.isListTitle(heading)
                && !section.phrase().isDated();
        if (isListTitle || HeadingWords.isGroup(heading) || section.nameCount() == 0) {
            return SectionRole.GROUP;
        }
        SectionRole forced = chosenRole(section);
        if (forced != null) {
            return forced;
        }
        return hasOwnDate(section) ? roleOfDated(section) : roleOfUndated(section);
    }

    /** Whether the heading has a date of its own. The year of an edition counts too. */
    private static boolean hasOwnDate(Line section) {
        FoundDate date = section.phrase().date();
        return date != null
                && (date.certainty() != Certainty.YEAR_ONLY || section.titleScore() < 0.3 || section.nameCount() > 1);
    }

    private @Nullable SectionRole chosenRole(Line section) {
        if (chosenShape == null
                || (!subsections(section).isEmpty()
                        && (chosenShape != Shape.EVENT_FIRST || section.node().level() == 1))) {
            return null;
        }
        return switch (chosenShape) {
            case BULLET_A_DELIVERY -> SectionRole.GROUP;
            case EVENT_FIRST -> SectionRole.EVENT;
            case TALK_FIRST -> SectionRole.TALK;
            case HEADING_A_DELIVERY -> SectionRole.DELIVERY;
            default -> null;
        };
    }

    private static SectionRole roleOfDated(Line section) {
        List<Line> items = section.candidates();
        List<Line> sections = subsections(section);
        if (section.nameCount() >= 2) {
            return SectionRole.DELIVERY;
        }
        if (!sections.isEmpty()) {
            return SectionRole.EVENT;
        }
        List<Line> bullets =
                items.stream().filter(line -> line.hasType(Node.Type.ITEM)).toList();
        boolean haveOwnDates =
                Line.shareOf(bullets, Line::hasDay) > 0.5 && Line.meanNameCount(bullets) >= MAX_NAMES_OF_HALF_LINE;
        if (haveOwnDates) {
            return SectionRole.GROUP;
        }
        boolean areTitlesBelow = !bullets.isEmpty() && Line.meanTitleScore(bullets) > section.titleScore();
        return areTitlesBelow ? SectionRole.EVENT : SectionRole.DELIVERY;
    }

    private static SectionRole roleOfUndated(Line section) {
        List<Line> lines = candidateLines(section);
        List<Line> dated = lines.stream().filter(Line::isDated).toList();
        List<Line> sections = subsections(section);
        boolean hasFields = section.children().stream().anyMatch(SectionRoles::hasField);
        if (dated.isEmpty() && !sections.isEmpty() && !hasFields) {
            boolean areDeliveriesBelow = sections.stream().anyMatch(below -> below.isDated() && below.nameCount() <= 1)
                    && section.titleScore() > 0.2;
            return areDeliveriesBelow ? SectionRole.TALK : SectionRole.GROUP;
        }
        Table table = firstTable(section);
        if (table != null && dated.isEmpty()) {
            boolean hasTitleColumn =
                    table.header().isEmpty() || table.header().stream().anyMatch(SectionRoles::isTitleColumn);
            return hasTitleColumn || section.titleScore() < 0.2 ? SectionRole.GROUP : SectionRole.TALK;
        }
        if (hasFields && section.children().stream().anyMatch(SectionRoles::isTitleField)) {
            return SectionRole.EVENT;
        }
        if (hasFields && dated.isEmpty()) {
            return SectionRole.TALK;
        }
        if (dated.isEmpty()) {
            return roleWithoutDates(section, lines);
        }
        if (isDeliveryWithDateBelow(section, dated)) {
            return SectionRole.DELIVERY;
        }
        if (dated.size() == 1 && isWhereAndWhen(dated.get(0), section)) {
            return SectionRole.TALK;
        }
        if (Line.meanNameCount(dated) >= MAX_NAMES_OF_HALF_LINE || areEventsWithTalks(dated)) {
            return SectionRole.GROUP;
        }
        return section.titleScore() >= Line.meanTitleScore(dated) || hasFields ? SectionRole.TALK : SectionRole.EVENT;
    }

    /**
     * Whether the line is a short paragraph right below a title that names place and date: {@code MossConf · Lyon ·
     * 2016}.
     */
    private static boolean isWhereAndWhen(Line line, Line section) {
        return line.hasType(Node.Type.PARAGRAPH)
                && line.lineNumber() == section.children().get(0).lineNumber()
                && line.text().length() < MAX_LENGTH_OF_PLACE
                && !line.isProse()
                && section.titleScore() > line.titleScore();
    }

    /** Whether the heading names talk and venue, and a line below gives only the date and the place. */
    private static boolean isDeliveryWithDateBelow(Line section, List<Line> dated) {
        boolean hasOnlyFacts = dated.size() == 1
                && !dated.get(0).hasType(Node.Type.ITEM)
                && dated.get(0).phrase().pieces().stream().allMatch(Piece::isPossibleTown);
        return hasOnlyFacts
                && section.phrase().pieces().stream().anyMatch(piece -> piece.titleScore() < 0)
                && section.phrase().pieces().stream()
                        .skip(1)
                        .anyMatch(piece ->
                                piece.separatorBefore().compareTo(Piece.Separator.DASH) >= 0 || piece.isPrecededByAt());
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

    private static boolean isTitleField(Line line) {
        Line.Field field = line.field();
        return field != null && FieldMapping.PROPOSED.factOf(field.name()) == FactKind.TITLE;
    }

    private static boolean hasField(Line line) {
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

    static List<Line> subsections(Line section) {
        return section.children().stream()
                .filter(child -> child.hasType(Node.Type.SECTION) && !child.isLabel())
                .toList();
    }
}
