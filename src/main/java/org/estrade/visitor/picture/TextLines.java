package org.estrade.visitor.picture;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a given width. The letters of a line are in visual order, from left to right. */
final class TextLines {

    private final Typeface face;
    private final double size;
    private final double width;

    private TextLines(Typeface face, double size, double width) {
        this.face = face;
        this.size = size;
        this.width = width;
    }

    /**
     * The lines of the text, broken at spaces. A word that is longer than a line is broken at the end of the line.
     *
     * @param size the font size, in pixels
     * @param width the width of a line, in pixels
     */
    static List<String> of(String text, Typeface face, double size, double width) {
        return new TextLines(face, size, width)
                .broken(text).stream().map(TextLines::leftToRight).toList();
    }

    private List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (!fits(line)) {
                int cut = fitting(line);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private boolean fits(String line) {
        return face.width(line, size) <= width;
    }

    /** The index after the last character that fits on a line: at least one character. */
    private int fitting(String word) {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length() && fits(word.substring(0, word.offsetByCodePoints(cut, 1)))) {
            cut = word.offsetByCodePoints(cut, 1);
        }
        return cut;
    }

    /** The line in visual order: Hebrew and Arabic are reversed, numbers in them are not. */
    private static String leftToRight(String line) {
        Bidi order = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (order.isLeftToRight()) {
            return line;
        }
        int runs = order.getRunCount();
        byte[] levels = new byte[runs];
        String[] texts = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) order.getRunLevel(i);
            String run = line.substring(order.getRunStart(i), order.getRunLimit(i));
            texts[i] = levels[i] % 2 == 0 ? run : reversed(run);
        }
        Bidi.reorderVisually(levels, 0, texts, 0, runs);
        return String.join("", texts);
    }

    private static String reversed(String run) {
        StringBuilder mirrored = new StringBuilder(run.length());
        run.codePoints().map(TextLines::mirrored).forEach(mirrored::appendCodePoint);
        return mirrored.reverse().toString();
    }

    private static int mirrored(int c) {
        return switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '«' -> '»';
            case '»' -> '«';
            default -> c;
        };
    }
}
