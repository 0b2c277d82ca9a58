package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.jspecify.annotations.Nullable;

/**
 * One line of a page with its phrase, before its role is known.
 *
 * @param node the node that the line was read from
 * @param phrase the facts of the line
 * @param children the lines below, such as nested bullets
 * @param year the year of the line or of the headings above it; 0 when none is known
 * @param field the field that the line is when it has the form {@code Name: value}; null for any other line
 */
record Line(
        Node node,
        Phrase phrase,
        List<Line> children,
        int year,
        @Nullable Field field) {

    private static final int MIN_LENGTH_OF_PROSE = 160;
    private static final int MIN_LENGTH_OF_ASIAN_PROSE = 10;
    private static final String ASIAN_END = "。，、";

    /** A line of the form {@code Name: value}. The value is read as a phrase of its own. */
    record Field(String name, Phrase value) {}

    Line {
        children = List.copyOf(children);
    }

    String text() {
        return node.words().text().strip();
    }

    int lineNumber() {
        return node.lineNumber();
    }

    boolean hasType(Node.Type type) {
        return node.type() == type;
    }

    /** The number of pieces that may be a title or a venue. Small towns are ignored when there are other pieces. */
    int nameCount() {
        int names = 0;
        for (Piece piece : phrase.pieces()) {
            names += piece.isPossibleTown() ? 0 : 1;
        }
        return names == 0 ? Math.min(1, phrase.pieces().size()) : names;
    }

    /** Whether the line has a date. A year inside a name is no date when the line continues as a sentence. */
    boolean isDated() {
        return phrase.date() != null;
    }

    boolean hasDay() {
        FoundDate date = phrase.date();
        return date != null && date.certainty() != Certainty.YEAR_ONLY;
    }

    /** Whether the line holds only a year, like a heading. */
    boolean isYearAlone() {
        FoundDate date = phrase.date();
        return date != null
                && date.precision() == 0
                && phrase.pieces().isEmpty()
                && node.words().links().isEmpty();
    }

    /** Whether the line only introduces what is below it. */
    boolean isLabel() {
        return node.words().links().isEmpty() && HeadingWords.isLabel(text());
    }

    /** Whether links cover all pieces of the line. */
    boolean hasOnlyLinks() {
        return !phrase.pieces().isEmpty() && phrase.pieces().stream().allMatch(Piece::isLinked);
    }

    boolean hasOnlyMaterials() {
        return phrase.hasOnlyMaterials();
    }

    /** Whether the line is prose: it is long, or it has a full stop inside. */
    boolean isProse() {
        if (phrase.isCited()) {
            return false;
        }
        String text = text();
        if (text.length() > MIN_LENGTH_OF_ASIAN_PROSE && ASIAN_END.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return true;
        }
        boolean hasSentences = text.contains(". ")
                && text.length() > 60
                && phrase.pieces().size() <= 6
                && lowerCaseWordCount(text) > 6;
        return (hasSentences && lowerCaseWordCount(text) > 8)
                || (text.length() > MIN_LENGTH_OF_PROSE && lowerCaseWordCount(text) * 8 > text.length() / 2)
                || (text.length() > 50 && text.endsWith(".") && lowerCaseWordCount(text) > 6);
    }

    private static int lowerCaseWordCount(String text) {
        int words = 0;
        for (String word : text.split("\\s+", 400)) {
            words += !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return words;
    }

    /** The title score of the first piece, or of a heading that only colons separate; 0 when there is no piece. */
    double titleScore() {
        boolean isOneTitle = hasType(Node.Type.SECTION)
                && phrase.pieces().size() > 1
                && phrase.pieces().stream().skip(1).allMatch(piece -> piece.separatorBefore() == Piece.Separator.COLON);
        if (isOneTitle && !isDated()) {
            return titleScore(text());
        }
        return phrase.pieces().isEmpty() ? 0 : phrase.pieces().get(0).titleScore();
    }

    /** The children that may be a delivery, a talk or an event. Lines of links, fields and prose are none of these. */
    List<Line> candidates() {
        return children.stream()
                .filter(child -> !child.hasType(Node.Type.SECTION)
                        && !child.hasOnlyMaterials()
                        && child.field == null
                        && !child.isProse())
                .filter(child -> !child.isLabel() && !child.phrase.isEmpty())
                .toList();
    }

    static double meanTitleScore(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.nameCount() > 0)
                .mapToDouble(Line::titleScore)
                .average()
                .orElse(0);
    }

    static double meanNameCount(List<Line> lines) {
        return lines.stream().mapToInt(Line::nameCount).average().orElse(0);
    }

    static double shareOf(List<Line> lines, java.util.function.Predicate<Line> property) {
        return lines.isEmpty() ? 0 : (double) lines.stream().filter(property).count() / lines.size();
    }

    static double titleScore(String words) {
        return RoleChoice.titleScore(words);
    }
}
