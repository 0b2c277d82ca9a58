package org.estrade.transfer.markdown;

import org.jspecify.annotations.Nullable;

/**
 * The address of a link in a line of Markdown.
 *
 * @param url the address, in which backslash escapes and escaped ampersands are replaced by their characters
 * @param end the offset after the link in the line
 */
record LinkDestination(String url, int end) {

    /** The largest length of an address, in characters. The limit bounds the time that a hostile line takes. */
    private static final int MAX_LENGTH = 8_000;

    private static final int MAX_DEPTH = 32;
    private static final int MAX_TITLE_LENGTH = 500;
    private static final String TRAILING_PUNCTUATION = ".,;:!?'\"”»*_";

    /**
     * The address in parentheses.
     *
     * @param open the offset of the opening parenthesis
     * @return null when there is no parenthesis at this offset, or no address in the parentheses
     */
    static @Nullable LinkDestination at(String markdown, int open) {
        if (open >= markdown.length() || markdown.charAt(open) != '(') {
            return null;
        }
        int start = skipSpaces(markdown, open + 1);
        boolean isInAngleBrackets = start < markdown.length() && markdown.charAt(start) == '<';
        int end = isInAngleBrackets ? endOfAngleBrackets(markdown, start + 1) : endOfAddress(markdown, start);
        if (end < 0) {
            return null;
        }
        int close = closingParenthesis(markdown, isInAngleBrackets ? end + 1 : end);
        String url = markdown.substring(isInAngleBrackets ? start + 1 : start, end);
        return close < 0 ? null : new LinkDestination(unescaped(url), close + 1);
    }

    private static int endOfAngleBrackets(String markdown, int start) {
        int end = start;
        while (end < markdown.length() && markdown.charAt(end) != '<' && markdown.charAt(end) != '>') {
            end++;
        }
        return end < markdown.length() && markdown.charAt(end) == '>' ? end : -1;
    }

    /**
     * The offset after an address, which may contain balanced parentheses. A space or the closing parenthesis of the link
     * ends the address.
     */
    private static int endOfAddress(String markdown, int start) {
        int depth = 0;
        for (int i = start; i < Math.min(markdown.length(), start + MAX_LENGTH); i++) {
            char c = markdown.charAt(i);
            if (c == '\\') {
                i++;
            } else if (Character.isWhitespace(c) || (c == ')' && depth == 0)) {
                return i;
            } else if (c == '(' && ++depth > MAX_DEPTH) {
                return -1;
            } else if (c == ')') {
                depth--;
            }
        }
        return -1;
    }

    /** The offset of the closing parenthesis after an optional title in quotes; -1 when there is none. */
    private static int closingParenthesis(String markdown, int end) {
        int i = skipSpaces(markdown, end);
        if (i < markdown.length() && (markdown.charAt(i) == '"' || markdown.charAt(i) == '\'')) {
            int close = indexOf(markdown, markdown.charAt(i), i + 1, MAX_TITLE_LENGTH);
            if (close < 0) {
                return -1;
            }
            i = skipSpaces(markdown, close + 1);
        }
        return i < markdown.length() && markdown.charAt(i) == ')' ? i : -1;
    }

    /**
     * The address that is written without the syntax of a Markdown link, with or without angle brackets.
     *
     * @param offset the offset of the first character of the address or of the angle bracket
     * @return null when no address begins at this offset
     */
    static @Nullable LinkDestination bareAddressAt(String markdown, int offset) {
        boolean isInAngleBrackets = markdown.charAt(offset) == '<';
        int start = isInAngleBrackets ? offset + 1 : offset;
        if (!markdown.startsWith("https://", start) && !markdown.startsWith("http://", start)) {
            return null;
        }
        int end = start;
        while (end < markdown.length() && !endsAddress(markdown.charAt(end))) {
            end++;
        }
        if (isInAngleBrackets) {
            boolean closed = end < markdown.length() && markdown.charAt(end) == '>';
            return closed ? new LinkDestination(markdown.substring(start, end), end + 1) : null;
        }
        end = withoutPunctuation(markdown, start, end);
        return new LinkDestination(markdown.substring(start, end), end);
    }

    private static boolean endsAddress(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '<' || c == '>' || c == '[' || c == ']';
    }

    /**
     * The offset after an address without the punctuation at its end. The punctuation belongs to the sentence, and so does a
     * closing parenthesis that has no opening parenthesis in the address.
     */
    private static int withoutPunctuation(String markdown, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += markdown.charAt(i) == '(' ? 1 : markdown.charAt(i) == ')' ? -1 : 0;
        }
        while (end > start) {
            char last = markdown.charAt(end - 1);
            if (last == ')' && open < 0) {
                open++;
            } else if (TRAILING_PUNCTUATION.indexOf(last) < 0) {
                return end;
            }
            end--;
        }
        return end;
    }

    private static int skipSpaces(String markdown, int start) {
        int i = start;
        while (i < Math.min(markdown.length(), start + MAX_TITLE_LENGTH)
                && Character.isWhitespace(markdown.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int indexOf(String markdown, char c, int start, int maxLength) {
        for (int i = start; i < Math.min(markdown.length(), start + maxLength); i++) {
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
