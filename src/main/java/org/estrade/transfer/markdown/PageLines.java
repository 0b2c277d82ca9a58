package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a page, and the kind of a line by its first characters. Every method takes linear time. */
final class PageLines {

    /**
     * One line of the page.
     *
     * @param number the number of the line; the first line has number 1
     * @param code whether the line belongs to a fenced code block, fences included: such a line is never interpreted
     */
    record Line(int number, String text, boolean code) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    private static final int MOST_INDENT = 3;
    private static final int SHORTEST_FENCE = 3;

    private PageLines() {}

    static List<Line> of(String page) {
        List<String> texts = Arrays.asList(page.split("\r\n|\r|\n", -1));
        int[] backticks = longestCloserAfter(texts, '`');
        int[] tildes = longestCloserAfter(texts, '~');
        List<Line> lines = new ArrayList<>(texts.size());
        char open = 0;
        int openLength = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean code = open != 0;
            if (open != 0 && isCloser(text, open) && fence(text, open) >= openLength) {
                open = 0;
            } else if (open == 0) {
                // a fence without a closing fence is text, or the rest of the page would be code
                if (opens(text, '`', backticks[i])) {
                    open = '`';
                } else if (opens(text, '~', tildes[i])) {
                    open = '~';
                }
                openLength = open == 0 ? 0 : fence(text, open);
                code = open != 0;
            }
            lines.add(new Line(i + 1, text, code));
        }
        return lines;
    }

    private static boolean opens(String text, char mark, int longestCloser) {
        int length = fence(text, mark);
        return length >= SHORTEST_FENCE
                && length <= longestCloser
                && (mark == '~' || text.indexOf('`', indent(text) + length) < 0);
    }

    private static int[] longestCloserAfter(List<String> texts, char mark) {
        int[] longest = new int[texts.size()];
        for (int i = texts.size() - 2; i >= 0; i--) {
            String next = texts.get(i + 1);
            longest[i] = Math.max(longest[i + 1], isCloser(next, mark) ? fence(next, mark) : 0);
        }
        return longest;
    }

    private static boolean isCloser(String text, char mark) {
        int length = fence(text, mark);
        return length >= SHORTEST_FENCE && text.substring(indent(text) + length).isBlank();
    }

    /** How many times the line repeats this mark at its beginning. */
    private static int fence(String text, char mark) {
        int start = indent(text);
        int end = start;
        while (start <= MOST_INDENT && end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end - start;
    }

    static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** The level of a heading, 1 to 6; 0 for any other line. */
    static int headingLevel(String text) {
        int indent = indent(text);
        int end = indent;
        while (end < text.length() && end - indent < 7 && text.charAt(end) == '#') {
            end++;
        }
        boolean spaced = end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\t';
        return indent <= MOST_INDENT && end - indent <= 6 && spaced ? end - indent : 0;
    }

    /** The offset of a heading's first word. */
    static int afterHashes(String heading) {
        int start = indent(heading) + headingLevel(heading);
        while (start < heading.length() && Character.isWhitespace(heading.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The words of a heading, without closing hashes. */
    static String heading(String text) {
        String words = text.substring(afterHashes(text)).stripTrailing();
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < words.length() && (end == 0 || Character.isWhitespace(words.charAt(end - 1)));
        return (closed ? words.substring(0, end) : words).strip();
    }

    /** Whether the line is a rule: three or more stars, hyphens or underscores, with or without spaces. */
    static boolean isRule(String text) {
        int marks = 0;
        char mark = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                continue;
            }
            if ((c != '*' && c != '-' && c != '_') || (mark != 0 && c != mark)) {
                return false;
            }
            mark = c;
            marks++;
        }
        return marks >= 3 && indent(text) <= MOST_INDENT;
    }

    /** The offset of a list item's first word; -1 for a line that is no list item. */
    static int itemStart(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        int bullet = i;
        while (i < text.length() && i - bullet < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean numbered = i > bullet;
        if (i == text.length() || (numbered ? ".)" : "-*+•").indexOf(text.charAt(i)) < 0 || isRule(text)) {
            return -1;
        }
        i++;
        return i == text.length() || Character.isWhitespace(text.charAt(i)) ? i : -1;
    }

    /** The offset of the line of that number. */
    static int offset(String page, int number) {
        int start = 0;
        for (int line = 1; line < number && start < page.length(); line++) {
            int end = end(page, start);
            start = Math.min(page.length(), end + (page.startsWith("\r\n", end) ? 2 : 1));
        }
        return start;
    }

    /** The offset of the end of the line that begins at this offset, before its line end. */
    static int end(String page, int start) {
        int end = start;
        while (end < page.length() && page.charAt(end) != '\n' && page.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
