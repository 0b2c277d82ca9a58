package org.estrade.talk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fragment of the address of a heading, by the rules of Jekyll (kramdown, GitHub flavour). Links to the
 * former Jekyll page of the speaker therefore still lead to the same heading. The rules: letters become lower case, letters
 * of every script are kept, each space becomes a hyphen, and all other characters are removed.
 */
public final class Anchor {

    /** Character sequences that kramdown turns into one typographic character, which is then removed. */
    private static final Pattern TYPOGRAPHIC = Pattern.compile("---|--|<< | >>");

    /** The id that kramdown gives to a heading without letters. */
    private static final String NAMELESS = "section";

    private Anchor() {}

    /** The fragment of the only heading of a page with this text; empty for a text without letters or digits. */
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
        Map<String, Integer> counts = new HashMap<>();
        List<String> anchors = new ArrayList<>();
        for (String heading : headings) {
            String anchor = of(heading);
            int earlier = counts.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(earlier == 0 ? anchor : anchor + "-" + earlier);
        }
        return List.copyOf(anchors);
    }

    /** The fragments of all titles of a page, in their order. No two are equal, and none is empty. */
    public static List<String> unique(List<String> titles) {
        return numbered(titles.stream().map(title -> of(title.strip())).toList());
    }

    /** These fragments in their order, of which some may be equal or empty, with a number where it is needed. */
    public static List<String> numbered(List<String> fragments) {
        Set<String> taken = new HashSet<>();
        List<String> anchors = new ArrayList<>();
        for (String fragment : fragments) {
            String name = fragment.isEmpty() ? NAMELESS : fragment;
            String id = name;
            for (int i = 1; !taken.add(id); i++) {
                id = name + "-" + i;
            }
            anchors.add(id);
        }
        return List.copyOf(anchors);
    }

    /**
     * What a fragment is without the numbers at its end. The fragments of two titles can be in each other's way only when they
     * are equal without these numbers.
     */
    public static String withoutNumbers(String fragment) {
        String name = fragment.isEmpty() ? NAMELESS : fragment;
        int end = name.length();
        for (int start = numberStart(name, end); start > 0; start = numberStart(name, end)) {
            end = start;
        }
        return name.substring(0, end);
    }

    /** The place of the hyphen of a number that ends before {@code end}; 0 when there is none. */
    private static int numberStart(String text, int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') {
            start--;
        }
        return start < end && start > 1 && text.charAt(start - 1) == '-' ? start - 1 : 0;
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
