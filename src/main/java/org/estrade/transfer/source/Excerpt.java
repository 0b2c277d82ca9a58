package org.estrade.transfer.source;

import java.util.regex.Pattern;

/** The beginning of a text in one line, to show it in a warning. */
final class Excerpt {

    private static final int LONGEST = 120;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Excerpt() {}

    static String of(String text) {
        String line = SPACES.matcher(text.strip()).replaceAll(" ");
        int end = line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), LONGEST));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }
}
