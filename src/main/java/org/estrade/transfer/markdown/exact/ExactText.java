package org.estrade.transfer.markdown.exact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that is taken to the letter: between straight double quotes, with a backslash before each sign that Markdown or
 * the quotes give a meaning. Nothing in it is recognised, set right or dropped.
 */
public final class ExactText {

    private static final String ESCAPED = "\\\"`*_[]<>&{}|~$";

    /**
     * A word, empty for none, and the text after it: in {@code langue "en"}, or {@code slides <https://…>}.
     *
     * @param address whether the text stood between angle brackets
     */
    public record Pair(String word, String text, boolean address) {}

    private ExactText() {}

    public static String quoted(String text) {
        return "\"" + escaped(text, ESCAPED) + "\"";
    }

    /** An address as Markdown links it, else as text when it holds what would end it. */
    public static String address(String url) {
        boolean plain = url.chars().noneMatch(c -> c == '<' || c == '>' || Character.isWhitespace(c));
        return plain && !url.isEmpty() ? "<" + url + ">" : quoted(url);
    }

    /** The text with a backslash before each of these signs. */
    public static String escaped(String text, String signs) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(signs.indexOf(c) < 0 ? "" : "\\").append(c);
        }
        return escaped.toString();
    }

    /** The text of a line that is one text between quotes and nothing else, null for any other line. */
    public static @Nullable String unquoted(String line) {
        if (!line.startsWith("\"")) {
            return null;
        }
        List<Pair> pairs = pairs(line);
        return pairs != null && pairs.size() == 1 ? pairs.get(0).text : null;
    }

    /** The pairs of a line, which spaces or commas divide; null when there is anything else in it. */
    public static @Nullable List<Pair> pairs(String line) {
        List<Pair> pairs = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int start = at;
            while (at < line.length() && "\"<".indexOf(line.charAt(at)) < 0) {
                at++;
            }
            String word = line.substring(start, at).strip();
            word = word.startsWith(",") ? word.substring(1).strip() : word;
            boolean address = at < line.length() && line.charAt(at) == '<';
            int end = address ? line.indexOf('>', at) : endOfQuoted(line, at);
            if (end < 0 || !word.chars().allMatch(Character::isLetter)) {
                return null;
            }
            String text = line.substring(at + 1, end);
            pairs.add(new Pair(word, address ? text : unescaped(text), address));
            at = end + 1;
        }
        return pairs;
    }

    private static int endOfQuoted(String line, int open) {
        for (int i = open + 1; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1");
    }
}
