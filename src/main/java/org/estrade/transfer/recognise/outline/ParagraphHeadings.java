package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.phrase.text.StyledPart;

/** Short paragraphs right before a list. They are headings of the list: {@code **2019**}, {@code **Growing moss**}. */
final class ParagraphHeadings {

    private static final int MAX_LENGTH_OF_TITLE = 150;
    private static final int MIN_SMALL_WORDS_OF_SENTENCE = 4;
    private static final Pattern SPACE = Pattern.compile(" ");

    private static final int MAX_SIGNS_BEFORE_BOLD = 4;
    private static final int MIN_LINES_OF_LIST = 3;

    private ParagraphHeadings() {}

    /**
     * Returns the lines, with each list moved below the short paragraph before it, as if the paragraph were a
     * heading.
     */
    static List<Line> nestLists(List<Line> paragraphs) {
        List<Line> lines = paragraphs.stream()
                .flatMap(ParagraphHeadings::linesOfDeliveries)
                .toList();
        List<Line> result = new ArrayList<>();
        boolean areBoldHeadings =
                lines.stream().filter(ParagraphHeadings::isBoldDelivery).count() > 1;
        boolean areBoldLinesHeadings =
                lines.stream().filter(ParagraphHeadings::isBoldLine).count() > 1;
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i++);
            int end = i;
            while (areBoldHeadings
                    && isBoldDelivery(line)
                    && end < lines.size()
                    && !lines.get(end).hasType(Node.Type.SECTION)
                    && !isBoldDelivery(lines.get(end))
                    && !lines.get(end).isDated()) {
                end++;
            }
            while (areBoldLinesHeadings
                    && isBoldLine(line)
                    && end < lines.size()
                    && !lines.get(end).hasType(Node.Type.SECTION)
                    && !isBoldLine(lines.get(end))) {
                end++;
            }
            if (end > i) {
                result.add(headingOf(line, lines.subList(i, end)));
                i = end;
                continue;
            }
            while (end < lines.size() && lines.get(end).hasType(Node.Type.ITEM)) {
                end++;
            }
            if (end > i && isTitle(line, lines.subList(i, end))) {
                result.add(headingOf(line, lines.subList(i, end)));
                i = end;
            } else {
                result.add(line);
            }
        }
        return result;
    }

    /** The lines of a paragraph when each of them names a delivery with its date; any other line itself. */
    private static Stream<Line> linesOfDeliveries(Line line) {
        List<Line> more = line.children();
        boolean areLines = line.hasType(Node.Type.PARAGRAPH)
                && !more.isEmpty()
                && more.stream()
                        .allMatch(child -> child.hasType(Node.Type.LINE)
                                && child.children().isEmpty());
        boolean beginWithDates = beginsWithDate(line) && more.stream().allMatch(ParagraphHeadings::beginsWithDate);
        boolean areAllDated =
                more.size() > 1 && isNameWithDate(line) && more.stream().allMatch(ParagraphHeadings::isNameWithDate);
        boolean areDeliveries = areLines && (beginWithDates || areAllDated);
        Line first = new Line(line.node(), line.phrase(), List.of(), line.year(), line.field());
        return areDeliveries || haveNameAndDate(line)
                ? Stream.concat(Stream.of(first), line.children().stream())
                : Stream.of(line);
    }

    /** Whether a paragraph has several lines that each give a name and then a date: {@code MossConf, Lyon, 2018}. */
    private static boolean haveNameAndDate(Line line) {
        List<Line> all =
                Stream.concat(Stream.of(line), line.children().stream()).toList();
        return line.hasType(Node.Type.PARAGRAPH)
                && all.size() >= MIN_LINES_OF_LIST
                && all.stream().allMatch(each -> each.isDated() && each.nameCount() > 0 && each.field() == null)
                && (line.phrase().place() != null || line.titleScore() < 0)
                && all.stream().allMatch(ParagraphHeadings::endsWithDate)
                && line.children().stream()
                        .allMatch(child -> child.hasType(Node.Type.LINE)
                                && child.children().isEmpty());
    }

    private static boolean endsWithDate(Line line) {
        FoundDate date = line.phrase().date();
        return date != null
                && line.phrase().pieces().stream()
                        .allMatch(piece -> piece.span().start() < date.start());
    }

    private static boolean isNameWithDate(Line line) {
        return line.isDated() && line.nameCount() > 0 && line.field() == null && !line.isProse();
    }

    static boolean beginsWithDate(Line line) {
        FoundDate date = line.phrase().date();
        return date != null && date.start() <= MAX_SIGNS_BEFORE_BOLD && line.nameCount() >= 2;
    }

    private static Line headingOf(Line line, List<Line> below) {
        List<Line> children = new ArrayList<>(line.children());
        children.addAll(below);
        Node node = new Node(Node.Type.SECTION, 6, line.node().words(), List.of(), line.lineNumber());
        return new Line(node, line.phrase(), children, line.year(), line.field());
    }

    /** Whether the line is a paragraph that begins in bold and names a day and one event: {@code **14/11/2024 - MossConf**}. */
    private static boolean isBoldDelivery(Line line) {
        int length = line.node().words().text().strip().length();
        return line.hasType(Node.Type.PARAGRAPH)
                && line.hasDay()
                && line.nameCount() == 1
                && line.children().isEmpty()
                && length < MAX_LENGTH_OF_TITLE
                && line.node().words().styles().stream()
                        .anyMatch(style ->
                                style.style() == StyledPart.Style.STRONG && style.start() <= MAX_SIGNS_BEFORE_BOLD);
    }

    /** Whether the line is a short paragraph all in bold: {@code **MossConf 2020**}. */
    private static boolean isBoldLine(Line line) {
        int length = line.node().words().text().strip().length();
        return line.hasType(Node.Type.PARAGRAPH)
                && line.nameCount() > 0
                && line.children().isEmpty()
                && !line.isProse()
                && length < MAX_LENGTH_OF_TITLE
                && line.node().words().styles().stream()
                        .anyMatch(style -> style.style() == StyledPart.Style.STRONG
                                && style.start() == 0
                                && style.end() >= length);
    }

    /** Whether the line is a title of the list. More lines of the same paragraph continue the title of dated bullets. */
    private static boolean isTitle(Line line, List<Line> list) {
        boolean isAloneOrContinued = line.children().isEmpty()
                || (line.nameCount() > 0
                        && line.children().stream().noneMatch(more -> more.isDated() || more.field() != null)
                        && list.stream().allMatch(Line::isDated));
        return line.hasType(Node.Type.PARAGRAPH)
                && line.text().length() < MAX_LENGTH_OF_TITLE
                && isAloneOrContinued
                && !line.isProse()
                && !line.hasOnlyMaterials()
                && !line.text().endsWith(".")
                && !(line.text().endsWith(":") && isSentence(line.text()))
                && !(line.hasDay() && list.stream().allMatch(Line::hasDay));
    }

    /**
     * Whether the text is a sentence that introduces a list, such as "Here is a list of what I gave:". It is no title
     * of a talk.
     */
    private static boolean isSentence(String text) {
        long small = SPACE.splitAsStream(text)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .count();
        return small >= MIN_SMALL_WORDS_OF_SENTENCE;
    }
}
