package org.estrade.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fragment of a heading's address, made by the rules of Jekyll (kramdown, GitHub flavour). Links to the speaker's
 * former Jekyll page therefore still reach the same heading here. The rules: lower case, letters of every script kept,
 * each space a hyphen, everything else dropped.
 */
public final class Anchor {

    /** Character sequences that kramdown turns into one typographic character, which is then dropped. */
    private static final Pattern TYPOGRAPHIC = Pattern.compile("---|--|<< | >>");

    private Anchor() {}

    /** The fragment of a heading with that text, alone on its page; empty for a text without letters or digits. */
    public static String of(String heading) {
        StringBuilder anchor = new StringBuilder();
        TYPOGRAPHIC
                .matcher(heading)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Anchor::isKept)
                .map(c -> c == '\t' || c == ' ' ? '-' : c)
                .forEach(anchor::appendCodePoint);
        return anchor.toString();
    }

    /** The fragments of all headings of a page, in their order. A second heading with the same text gets {@code -1}. */
    public static List<String> ofAll(List<String> headings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> anchors = new ArrayList<>();
        for (String heading : headings) {
            String anchor = of(heading);
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return List.copyOf(anchors);
    }

    /** Whether the fragment keeps the character: letters, marks, digits, connectors (a word in Ruby's patterns), spaces. */
    private static boolean isKept(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> Character.isAlphabetic(c) || c == '-' || c == ' ' || c == '\t';
        };
    }
}
