package org.estrade.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fragment by which a page's heading is reached, as Jekyll makes it (kramdown, GitHub flavour), so that links to a
 * hand-written page still land on ours: lower case, letters of every script kept, each space a hyphen, the rest dropped.
 */
public final class Anchor {

    /** What kramdown turns into one typographic character, which is then dropped. */
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

    /** The fragments of a page's headings, in their order: a second one with the same text ends in {@code -1}. */
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

    /** Letters, marks, digits and connectors: what Ruby's patterns call a word. */
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
