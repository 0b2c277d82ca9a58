package org.estrade.transfer.source;

import java.util.regex.Pattern;

/** Shortens a text to one line, for a warning. */
final class Excerpt {

    private static final int MAX_LENGTH = 120;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Excerpt() {}

    /** The beginning of a text in one line, with {@code …} at the end when the text is longer. */
    static String of(String text) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        int end = line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), MAX_LENGTH));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
