package org.estrade.transfer.source.format;

import java.util.List;

/** A bound on how much of a page is parsed: parsers need far more memory than the text. */
final class PageBound {

    /** A page of a thousand talks has half of it. */
    private static final int MOST_LINES = 50_000;

    private PageBound() {}

    /**
     * The page up to the line where the number of lines or of markup characters is reached; the rest is left out, and said.
     *
     * @param markup the characters that count
     * @param linesBefore how many lines of the file come before the page
     */
    static String cut(String page, String markup, int most, int linesBefore, List<LeftOut> leftOut) {
        int left = most;
        int line = linesBefore + 1;
        int lineStart = 0;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
                if (line - linesBefore > MOST_LINES) {
                    leftOut.add(new LeftOut(line, page.substring(lineStart)));
                    return page.substring(0, lineStart);
                }
            } else if (markup.indexOf(c) >= 0) {
                left--;
                if (left < 0) {
                    leftOut.add(new LeftOut(line, page.substring(lineStart)));
                    return page.substring(0, lineStart == 0 ? i : lineStart);
                }
            }
        }
        return page;
    }
}
