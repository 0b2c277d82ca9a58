package org.estrade.transfer.markdown.exact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads text that must not be interpreted. The text is between straight double quotes, with a backslash before
 * each character that has a meaning in Markdown or ends the quotes. Reading it does not change any character.
 */
public final class ExactText {

    private static final String ESCAPED = "\\\"`*_[]<>&{}|~$";

    /**
     * A word and the value after it, such as {@code langue "en"} or {@code slides <https://…>}.
     *
     * @param word the word before the value; empty when there is none
     * @param text the value
     * @param address whether the value is in angle brackets, which means that it is an address
     */
    public record Pair(String word, String text, boolean address) {}

    private ExactText() {}

    /** The text in quotes. */
    public static String quoted(String text) {
        return "\"" + escaped(text, ESCAPED) + "\"";
    }

    /** The address in angle brackets; in quotes when it contains a character that cannot be in angle brackets. */
    public static String address(String url) {
        boolean plain = url.chars().noneMatch(c -> c == '<' || c == '>' || Character.isWhitespace(c));
        return plain && !url.isEmpty() ? "<" + url + ">" : quoted(url);
    }

    /** The text with a backslash before each of the special characters. */
    public static String escaped(String text, String specialCharacters) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(specialCharacters.indexOf(c) < 0 ? "" : "\\").append(c);
        }
        return escaped.toString();
    }

    /** The text of a line that contains one quoted text and nothing else; null for any other line. */
    public static @Nullable String unquoted(String line) {
        if (!line.startsWith("\"")) {
            return null;
        }
        List<Pair> pairs = pairs(line);
        return pairs != null && pairs.size() == 1 ? pairs.get(0).text : null;
    }

    /** The pairs of a line. Spaces or commas separate them. The result is null when the line contains anything else. */
    public static @Nullable List<Pair> pairs(String line) {
        List<Pair> pairs = new ArrayList<>();
        int offset = 0;
        while (offset < line.length()) {
            int start = offset;
            while (offset < line.length() && "\"<".indexOf(line.charAt(offset)) < 0) {
                offset++;
            }
            String word = line.substring(start, offset).strip();
            word = word.startsWith(",") ? word.substring(1).strip() : word;
            boolean address = offset < line.length() && line.charAt(offset) == '<';
            int end = address ? line.indexOf('>', offset) : endOfQuoted(line, offset);
            if (end < 0 || !word.chars().allMatch(Character::isLetter)) {
                return null;
            }
            String text = line.substring(offset + 1, end);
            pairs.add(new Pair(word, address ? text : unescaped(text), address));
            offset = end + 1;
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
