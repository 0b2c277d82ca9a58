package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a page into lines, and recognises the kind of a line by its first characters. Every method takes linear time. */
final class PageLines {

    /**
     * One line of the page.
     *
     * @param number the line number; the first line has number 1
     * @param text the line without its line end
     * @param code whether the line is part of a fenced code block or is one of its fences; such a line is not interpreted
     */
    record Line(int number, String text, boolean code) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    private static final int MAX_INDENT = 3;
    private static final int MIN_FENCE_LENGTH = 3;

    private PageLines() {}

    /** The lines of a page. Line ends are LF, CR LF or CR. */
    static List<Line> of(String page) {
        List<String> texts = Arrays.asList(page.split("\r\n|\r|\n", -1));
        int[] backticks = longestClosingFenceAfter(texts, '`');
        int[] tildes = longestClosingFenceAfter(texts, '~');
        List<Line> lines = new ArrayList<>(texts.size());
        char openMark = 0;
        int openFenceLength = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean code = openMark != 0;
            if (openMark != 0 && isClosingFence(text, openMark) && fenceLength(text, openMark) >= openFenceLength) {
                openMark = 0;
            } else if (openMark == 0) {
                // a fence without a closing fence is text, or the rest of the page would be code
                if (isOpeningFence(text, '`', backticks[i])) {
                    openMark = '`';
                } else if (isOpeningFence(text, '~', tildes[i])) {
                    openMark = '~';
                }
                openFenceLength = openMark == 0 ? 0 : fenceLength(text, openMark);
                code = openMark != 0;
            }
            lines.add(new Line(i + 1, text, code));
        }
        return lines;
    }

    private static boolean isOpeningFence(String text, char mark, int longestClosingFence) {
        int length = fenceLength(text, mark);
        return length >= MIN_FENCE_LENGTH
                && length <= longestClosingFence
                && (mark == '~' || text.indexOf('`', indent(text) + length) < 0);
    }

    private static int[] longestClosingFenceAfter(List<String> texts, char mark) {
        int[] longest = new int[texts.size()];
        for (int i = texts.size() - 2; i >= 0; i--) {
            String next = texts.get(i + 1);
            longest[i] = Math.max(longest[i + 1], isClosingFence(next, mark) ? fenceLength(next, mark) : 0);
        }
        return longest;
    }

    private static boolean isClosingFence(String text, char mark) {
        int length = fenceLength(text, mark);
        return length >= MIN_FENCE_LENGTH
                && text.substring(indent(text) + length).isBlank();
    }

    /** The number of repetitions of the mark at the beginning of the line. */
    private static int fenceLength(String text, char mark) {
        int start = indent(text);
        int end = start;
        while (start <= MAX_INDENT && end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        return end - start;
    }

    /** The number of spaces at the beginning of a line. */
    static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** The level of a heading, from 1 to 6; 0 for any other line. */
    static int headingLevel(String text) {
        int indent = indent(text);
        int end = indent;
        while (end < text.length() && end - indent < 7 && text.charAt(end) == '#') {
            end++;
        }
        boolean spaced = end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\t';
        return indent <= MAX_INDENT && end - indent <= 6 && spaced ? end - indent : 0;
    }

    /** The offset of the first word of a heading, after the hashes. */
    static int afterHashes(String heading) {
        int start = indent(heading) + headingLevel(heading);
        while (start < heading.length() && Character.isWhitespace(heading.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The text of a heading, without the hashes before and after it. */
    static String heading(String text) {
        String words = text.substring(afterHashes(text)).stripTrailing();
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < words.length() && (end == 0 || Character.isWhitespace(words.charAt(end - 1)));
        return (closed ? words.substring(0, end) : words).strip();
    }

    /** Whether the line is a thematic break: three or more stars, hyphens or underscores, with or without spaces. */
    static boolean isThematicBreak(String text) {
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
        return marks >= 3 && indent(text) <= MAX_INDENT;
    }

    /** The offset of the text of a list item, after the bullet or the number; -1 for a line that is not a list item. */
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
        if (i == text.length() || (numbered ? ".)" : "-*+•").indexOf(text.charAt(i)) < 0 || isThematicBreak(text)) {
            return -1;
        }
        i++;
        return i == text.length() || Character.isWhitespace(text.charAt(i)) ? i : -1;
    }

    /** The offset of the first character of a line in a page. */
    static int offset(String page, int number) {
        int start = 0;
        for (int line = 1; line < number && start < page.length(); line++) {
            int end = end(page, start);
            start = Math.min(page.length(), end + (page.startsWith("\r\n", end) ? 2 : 1));
        }
        return start;
    }

    /** The offset of the line end of the line that begins at an offset. */
    static int end(String page, int start) {
        int end = start;
        while (end < page.length() && page.charAt(end) != '\n' && page.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
