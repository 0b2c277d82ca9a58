package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.record.Table;
import org.jspecify.annotations.Nullable;

/** The roles of headings: by their own words, by what is below, and by what their neighbours are. */
final class SectionRoles {

    /** Up to so many names a line, on average, the lines below a heading say only the half that the heading does not. */
    private static final double ONE_NAME = 1.55;

    private static final int LONGEST_PLACE = 90;

    private final @Nullable Shape chosen;

    SectionRoles(@Nullable Shape chosen) {
        this.chosen = chosen;
    }

    /** The role of each of these headings, which stand side by side. */
    List<SectionRole> of(List<Line> sections) {
        List<SectionRole> roles = new ArrayList<>();
        for (Line section : sections) {
            roles.add(role(section));
        }
        long talks = roles.stream().filter(role -> role == SectionRole.TALK).count();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == SectionRole.GROUP
                    && talks > 0
                    && talks * 2 >= roles.size() - 1
                    && isPlainTitle(sections.get(i))) {
                roles.set(i, SectionRole.TALK);
            }
        }
        return roles;
    }

    private static boolean isPlainTitle(Line section) {
        return !HeadingWords.isGroup(section.text())
                && section.pieces() > 0
                && section.lean() > -0.2
                && subsections(section).isEmpty();
    }

    private SectionRole role(Line section) {
        String heading = section.text();
        if (HeadingWords.isLeftOut(heading)) {
            return SectionRole.LEFT_OUT;
        }
        boolean page = section.node().level() == 1
                && HeadingWords.isTitleOfList(heading)
                && !section.phrase().isDated();
        if (page || HeadingWords.isGroup(heading) || section.pieces() == 0) {
            return SectionRole.GROUP;
        }
        SectionRole forced = forced(section);
        if (forced != null) {
            return forced;
        }
        return names(section) ? dated(section) : undated(section);
    }

    /** Whether the heading has a date of its own, be it the year of an edition. */
    private static boolean names(Line section) {
        FoundDate date = section.phrase().date();
        return date != null
                && (date.certainty() != Certainty.YEAR_ONLY || section.lean() < 0.3 || section.pieces() > 1);
    }

    private @Nullable SectionRole forced(Line section) {
        if (chosen == null
                || (!subsections(section).isEmpty()
                        && (chosen != Shape.EVENT_FIRST || section.node().level() == 1))) {
            return null;
        }
        return switch (chosen) {
            case BULLET_A_DELIVERY -> SectionRole.GROUP;
            case EVENT_FIRST -> SectionRole.EVENT;
            case TALK_FIRST -> SectionRole.TALK;
            case HEADING_A_DELIVERY -> SectionRole.DELIVERY;
            default -> null;
        };
    }

    private static SectionRole dated(Line section) {
        List<Line> items = section.candidates();
        List<Line> sections = subsections(section);
        if (section.pieces() >= 2) {
            return SectionRole.DELIVERY;
        }
        if (!sections.isEmpty()) {
            return SectionRole.EVENT;
        }
        List<Line> bullets =
                items.stream().filter(line -> line.is(Node.Type.ITEM)).toList();
        boolean moreDates = Line.share(bullets, Line::hasDay) > 0.5 && Line.meanPieces(bullets) >= ONE_NAME;
        if (moreDates) {
            return SectionRole.GROUP;
        }
        boolean titlesBelow = !bullets.isEmpty() && Line.meanLean(bullets) > section.lean();
        return titlesBelow ? SectionRole.EVENT : SectionRole.DELIVERY;
    }

    private static SectionRole undated(Line section) {
        List<Line> lines = lines(section);
        List<Line> dated = lines.stream().filter(Line::isDated).toList();
        List<Line> sections = subsections(section);
        boolean fields = section.children().stream().anyMatch(SectionRoles::hasField);
        if (dated.isEmpty() && !sections.isEmpty() && !fields) {
            boolean deliveriesBelow =
                    sections.stream().anyMatch(below -> below.isDated() && below.pieces() <= 1) && section.lean() > 0.2;
            return deliveriesBelow ? SectionRole.TALK : SectionRole.GROUP;
        }
        Table table = table(section);
        if (table != null && dated.isEmpty()) {
            boolean titles = table.header().isEmpty() || table.header().stream().anyMatch(SectionRoles::isTitle);
            return titles || section.lean() < 0.2 ? SectionRole.GROUP : SectionRole.TALK;
        }
        if (fields && section.children().stream().anyMatch(SectionRoles::isTitleField)) {
            return SectionRole.EVENT;
        }
        if (fields && dated.isEmpty()) {
            return SectionRole.TALK;
        }
        if (dated.isEmpty()) {
            return withoutDates(section, lines);
        }
        if (dated.size() == 1 && isWhereAndWhen(dated.get(0), section)) {
            return SectionRole.TALK;
        }
        if (Line.meanPieces(dated) >= ONE_NAME || eventsBelow(dated)) {
            return SectionRole.GROUP;
        }
        return section.lean() >= Line.meanLean(dated) || fields ? SectionRole.TALK : SectionRole.EVENT;
    }

    /** A short paragraph right below a title that says where and when: {@code MossConf · Lyon · 2016}. */
    private static boolean isWhereAndWhen(Line line, Line section) {
        return line.is(Node.Type.PARAGRAPH)
                && line.number() == section.children().get(0).number()
                && line.text().length() < LONGEST_PLACE
                && !line.isProse()
                && section.lean() > line.lean();
    }

    private static @Nullable Table table(Line section) {
        return section.children().stream()
                .map(child -> child.node().table())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isTitle(String column) {
        FactKind kind = FieldMapping.PROPOSED.factOf(column);
        return kind == FactKind.TITLE || kind == FactKind.NAME || kind == FactKind.TALKS;
    }

    private static boolean isTitleField(Line line) {
        Line.Field field = line.field();
        return field != null && FieldMapping.PROPOSED.factOf(field.name()) == FactKind.TITLE;
    }

    private static boolean hasField(Line line) {
        return line.field() != null
                || (line.is(Node.Type.ITEM)
                        && line.children().stream().anyMatch(child -> child.field() != null && line.pieces() == 0));
    }

    /** Bullets that are events with talks below them do not make a talk of the heading above. */
    private static boolean eventsBelow(List<Line> items) {
        return Line.share(
                        items,
                        item -> item.is(Node.Type.ITEM) && !item.candidates().isEmpty())
                > 0.5;
    }

    /** A title with links, or with a list of places, is a talk; prose alone is a text of the page. */
    private static SectionRole withoutDates(Line section, List<Line> lines) {
        boolean title = section.lean() > 0.2;
        boolean links = section.children().stream().anyMatch(Line::isMaterial);
        boolean places =
                Line.share(lines, line -> line.phrase().place() != null) > 0.5 && Line.meanPieces(lines) < ONE_NAME;
        return title && (links || places) ? SectionRole.TALK : SectionRole.GROUP;
    }

    /** The lines right below a heading that may be deliveries, those below a label included. */
    private static List<Line> lines(Line section) {
        List<Line> lines = new ArrayList<>();
        for (Line child : section.children()) {
            boolean label = child.is(Node.Type.SECTION) && child.isLabel();
            if (label || child.isLabel()) {
                lines.addAll(child.candidates());
            } else if (!child.is(Node.Type.SECTION)
                    && child.field() == null
                    && !child.isMaterial()
                    && !child.isProse()) {
                lines.add(child);
                lines.addAll(child.children().stream()
                        .filter(below -> below.is(Node.Type.LINE) && child.is(Node.Type.PARAGRAPH))
                        .toList());
            }
        }
        return lines;
    }

    static List<Line> subsections(Line section) {
        return section.children().stream()
                .filter(child -> child.is(Node.Type.SECTION) && !child.isLabel())
                .toList();
    }
}
