package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.jspecify.annotations.Nullable;

/**
 * A node with its phrase and what can be told of it before its role is known.
 *
 * @param field name of the fact that the line gives as {@code Name: value}, null for any other line
 */
record Line(
        Node node,
        Phrase phrase,
        List<Line> children,
        int year,
        @Nullable Field field) {

    private static final int MIN_LENGTH_OF_PROSE = 160;

    /** A line of the form {@code Name: value}; the value's words are read by themselves. */
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

    /** Pieces that may be a title or a venue: small towns do not count beside others. */
    int nameCount() {
        int names = 0;
        for (Piece piece : phrase.pieces()) {
            names += piece.isPossibleTown() ? 0 : 1;
        }
        return names == 0 ? Math.min(1, phrase.pieces().size()) : names;
    }

    /** A year inside a name does not date a line that goes on as a sentence. */
    boolean isDated() {
        return phrase.date() != null;
    }

    boolean hasDay() {
        FoundDate date = phrase.date();
        return date != null && date.certainty() != Certainty.YEAR_ONLY;
    }

    /** Whether it only introduces what is below. */
    boolean isLabel() {
        return node.words().links().isEmpty() && HeadingWords.isLabel(text());
    }

    /** Whether links cover all of its words. */
    boolean hasOnlyLinks() {
        return !phrase.pieces().isEmpty() && phrase.pieces().stream().allMatch(Piece::isLinked);
    }

    boolean hasOnlyMaterials() {
        return phrase.hasOnlyMaterials();
    }

    /** A sentence or more: long, or with a full stop inside. */
    boolean isProse() {
        String text = text();
        boolean sentences = text.contains(". ")
                && text.length() > 60
                && phrase.pieces().size() <= 6
                && lowerCaseWordCount(text) > 6;
        return (sentences && lowerCaseWordCount(text) > 8)
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

    /** How much its first piece looks like a title; 0 without one. */
    double titleScore() {
        return phrase.pieces().isEmpty() ? 0 : phrase.pieces().get(0).titleScore();
    }

    /** The children that may be a delivery, a talk or an event: neither links alone, nor fields, nor prose. */
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
