package org.estrade.transfer.markdown;

import org.jspecify.annotations.Nullable;

/**
 * The address of a link in Markdown.
 *
 * @param url the address as written, without backslash escapes and with ampersands unescaped
 * @param end the offset after the address in the line
 */
record LinkDestination(String url, int end) {

    /** The longest address, in characters. The limit keeps the time for a hostile line linear. */
    private static final int LONGEST = 8_000;

    private static final int DEEPEST = 32;
    private static final int LONGEST_TITLE = 500;
    private static final String TRAILING = ".,;:!?'\"”»*_";

    /** The address in the parentheses that open at this offset, null when there are none or they hold no address. */
    static @Nullable LinkDestination at(String markdown, int open) {
        if (open >= markdown.length() || markdown.charAt(open) != '(') {
            return null;
        }
        int start = skipSpaces(markdown, open + 1);
        boolean angled = start < markdown.length() && markdown.charAt(start) == '<';
        int end = angled ? endOfAngled(markdown, start + 1) : endOfBalanced(markdown, start);
        if (end < 0) {
            return null;
        }
        int close = afterTitle(markdown, angled ? end + 1 : end);
        String url = markdown.substring(angled ? start + 1 : start, end);
        return close < 0 ? null : new LinkDestination(unescaped(url), close + 1);
    }

    private static int endOfAngled(String markdown, int start) {
        int end = start;
        while (end < markdown.length() && markdown.charAt(end) != '<' && markdown.charAt(end) != '>') {
            end++;
        }
        return end < markdown.length() && markdown.charAt(end) == '>' ? end : -1;
    }

    /** The end of an address with balanced parentheses: a space, or the parenthesis that closes the link. */
    private static int endOfBalanced(String markdown, int start) {
        int depth = 0;
        for (int i = start; i < Math.min(markdown.length(), start + LONGEST); i++) {
            char c = markdown.charAt(i);
            if (c == '\\') {
                i++;
            } else if (Character.isWhitespace(c) || (c == ')' && depth == 0)) {
                return i;
            } else if (c == '(' && ++depth > DEEPEST) {
                return -1;
            } else if (c == ')') {
                depth--;
            }
        }
        return -1;
    }

    /** The offset of the closing parenthesis, after a title in quotes; -1 when there is none. */
    private static int afterTitle(String markdown, int end) {
        int i = skipSpaces(markdown, end);
        if (i < markdown.length() && (markdown.charAt(i) == '"' || markdown.charAt(i) == '\'')) {
            int close = indexOf(markdown, markdown.charAt(i), i + 1, LONGEST_TITLE);
            if (close < 0) {
                return -1;
            }
            i = skipSpaces(markdown, close + 1);
        }
        return i < markdown.length() && markdown.charAt(i) == ')' ? i : -1;
    }

    /** The address that begins at this offset without being a Markdown link, in angle brackets or not; else null. */
    static @Nullable LinkDestination bareAt(String markdown, int at) {
        boolean angled = markdown.charAt(at) == '<';
        int start = angled ? at + 1 : at;
        if (!markdown.startsWith("https://", start) && !markdown.startsWith("http://", start)) {
            return null;
        }
        int end = start;
        while (end < markdown.length() && !isOutside(markdown.charAt(end))) {
            end++;
        }
        if (angled) {
            boolean closed = end < markdown.length() && markdown.charAt(end) == '>';
            return closed ? new LinkDestination(markdown.substring(start, end), end + 1) : null;
        }
        end = withoutTrailing(markdown, start, end);
        return new LinkDestination(markdown.substring(start, end), end);
    }

    private static boolean isOutside(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '<' || c == '>' || c == '[' || c == ']';
    }

    /** Removes punctuation at the end, and a closing parenthesis that the address did not open: both belong to the sentence. */
    private static int withoutTrailing(String markdown, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += markdown.charAt(i) == '(' ? 1 : markdown.charAt(i) == ')' ? -1 : 0;
        }
        while (end > start) {
            char last = markdown.charAt(end - 1);
            if (last == ')' && open < 0) {
                open++;
            } else if (TRAILING.indexOf(last) < 0) {
                return end;
            }
            end--;
        }
        return end;
    }

    private static int skipSpaces(String markdown, int start) {
        int i = start;
        while (i < Math.min(markdown.length(), start + LONGEST_TITLE) && Character.isWhitespace(markdown.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int indexOf(String markdown, char c, int start, int longest) {
        for (int i = start; i < Math.min(markdown.length(), start + longest); i++) {
            if (markdown.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private static String unescaped(String url) {
        return url.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1").replace("&amp;", "&");
    }
}
