package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.outline.Line.Field;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.words.FormatWords;
import org.jspecify.annotations.Nullable;

/**
 * The reader of the lines of a page. It reads from the top down, since a line needs the year of the headings above
 * it.
 */
final class LineReader {

    private static final Pattern FIELD =
            Pattern.compile("^[^\\p{L}\\p{N}]{0,4}([\\p{L}][\\p{L} '’/-]{1,28}?) ?[:：] ?(?=\\S)");
    private static final int MAX_DEPTH = 60;

    /** The title score up to which words are the name of an event: {@code GreenDevDay}. Its last word names no field. */
    private static final double MAX_SCORE_OF_EVENT = -0.5;

    private final DayMonthOrder dayMonthOrder;
    private final FieldMapping mapping;
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Phrase> headings = new ArrayList<>();

    LineReader(DayMonthOrder order, FieldMapping mapping) {
        this.dayMonthOrder = order;
        this.mapping = mapping;
    }

    List<Line> read(List<Node> nodes, int year) {
        return read(nodes, year, 0);
    }

    private List<Line> read(List<Node> nodes, int year, int depth) {
        return read(nodes, year, year, depth);
    }

    /**
     * Reads the lines below a heading.
     *
     * @param year the year of the lines
     * @param yearOfHeadings the year of the headings among them
     */
    private List<Line> read(List<Node> nodes, int year, int yearOfHeadings, int depth) {
        List<Line> lines = new ArrayList<>();
        int current = year;
        for (Node node : nodes) {
            Line line = readLine(node, node.type() == Node.Type.SECTION ? yearOfHeadings : current, depth);
            lines.add(line);
            current = node.type() == Node.Type.PARAGRAPH && isYearAlone(line.phrase()) ? line.year() : current;
        }
        return lines;
    }

    private Line readLine(Node node, int year, int depth) {
        Phrase phrase = PhraseReader.read(node.words(), year, dayMonthOrder);
        (node.type() == Node.Type.SECTION ? headings : phrases).add(phrase);
        FoundDate date = phrase.date();
        int innerYear =
                date == null || date.firstDate() == null || (node.type() != Node.Type.SECTION && !isYearAlone(phrase))
                        ? year
                        : date.firstDate().year();
        boolean isDelivery = node.type() == Node.Type.SECTION
                && phrase.pieces().size() > 1
                && phrase.pieces().stream().anyMatch(Piece::isPrecededByAt);
        List<Line> children = depth > MAX_DEPTH
                ? List.of()
                : withoutLabels(read(node.children(), innerYear, isDelivery ? year : innerYear, depth + 1));
        return new Line(node, phrase, children, innerYear, readField(node.words(), year));
    }

    /** The lines in which a heading that only announces a fact, such as "When", is replaced by the lines below it. */
    private static List<Line> withoutLabels(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.hasType(Node.Type.SECTION)
                                && line.isLabel()
                                && !line.children().isEmpty()
                        ? line.children().stream()
                        : Stream.of(line))
                .toList();
    }

    private static boolean isYearAlone(Phrase phrase) {
        FoundDate date = phrase.date();
        return date != null && date.precision() == 0 && phrase.pieces().isEmpty();
    }

    private @Nullable Field readField(LinkedText words, int year) {
        Matcher matcher = FIELD.matcher(words.text());
        if (!matcher.find() || isInsideLink(words, matcher.end(1))) {
            return null;
        }
        FactKind fact = mapping.factOf(matcher.group(1));
        boolean isFactOfTalk = fact != FactKind.UNKNOWN
                && fact != FactKind.NOTHING
                && fact != FactKind.NAME
                && fact != FactKind.DELIVERIES
                && fact != FactKind.TALKS
                && (FieldMapping.isKnown(matcher.group(1)) || Line.titleScore(matcher.group(1)) > MAX_SCORE_OF_EVENT);
        if (!isFactOfTalk) {
            return null;
        }
        Phrase value = PhraseReader.read(words.slice(matcher.end(), words.text().length()), year, dayMonthOrder);
        String format = FormatWords.formatNote(matcher.group(1));
        boolean isFormatOfDelivery = format != null
                && !format.isEmpty()
                && value.isDated()
                && !value.pieces().isEmpty();
        boolean isNameOfEvent = fact == FactKind.VENUE && !FieldMapping.isKnown(matcher.group(1));
        boolean isStatusOfDelivery = fact == FactKind.STATUS && !value.pieces().isEmpty() && value.isDated();
        return isFormatOfDelivery || isNameOfEvent || isStatusOfDelivery ? null : new Field(matcher.group(1), value);
    }

    /** Whether a link begins before the colon and ends after it. Its words are then one title. */
    private static boolean isInsideLink(LinkedText words, int colon) {
        return words.links().stream().anyMatch(link -> link.start() < colon && link.end() > colon + 2);
    }

    /** The phrases of all lines that are no headings. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** The phrases of all headings. */
    List<Phrase> headings() {
        return headings;
    }
}
