package org.estrade.transfer.source.format;

import java.util.List;

/** Limits the size of a page before it is parsed, because parsers need much more memory than the text. */
final class PageBound {

    /** The largest number of lines. A page with a thousand talks has half of it. */
    private static final int MAX_LINES = 50_000;

    private PageBound() {}

    /**
     * Cuts the page at the line where a limit is reached.
     *
     * @param markup the markup characters, which are counted
     * @param maxMarkup the largest number of markup characters
     * @param linesBefore the number of lines of the file before the page
     * @param leftOut the list to which the rest of the page is added
     */
    static String cut(String page, String markup, int maxMarkup, int linesBefore, List<SkippedPart> leftOut) {
        int remainingMarkup = maxMarkup;
        int line = linesBefore + 1;
        int lineStart = 0;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
                if (line - linesBefore > MAX_LINES) {
                    leftOut.add(new SkippedPart(line, page.substring(lineStart)));
                    return page.substring(0, lineStart);
                }
            } else if (markup.indexOf(c) >= 0) {
                remainingMarkup--;
                if (remainingMarkup < 0) {
                    leftOut.add(new SkippedPart(line, page.substring(lineStart)));
                    return page.substring(0, lineStart == 0 ? i : lineStart);
                }
            }
        }
        return page;
    }
}
