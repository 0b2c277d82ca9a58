package org.estrade.transfer.read;

/**
 * A part of a file that is in no block, so that nothing is imported from it.
 *
 * @param line in the file, the first being 1
 * @param lastLine in the file; part of it
 * @param text how the part begins, at most {@link #LONGEST} characters
 * @param wholeLines false when other words of the first or last line are in a block
 */
public record Dropped(Reason reason, int line, int lastLine, String text, boolean wholeLines) {

    /** The length limit of the text, in characters. */
    public static final int LONGEST = 120;

    /** Why nothing is imported from a part of a file. */
    public enum Reason {
        /** A comment: readers of the page do not see it. */
        COMMENT,
        /** A Liquid tag or output ({@code {% %}}, {@code {{ }}}), or the body of a Liquid loop. */
        LIQUID,
        /** A Hugo shortcode. */
        SHORTCODE,
        /** Attributes for the markup, such as {@code {: .class}}. */
        ATTRIBUTE,
        /** A script of an HTML page. */
        SCRIPT,
        /** A style sheet of an HTML page. */
        STYLE,
        /** The head, navigation, header or footer of an HTML page. */
        PAGE_FRAME,
        /** The address of a reference link; the links that name it have it. */
        LINK_DEFINITION,
        /** Markup without words: rules, fences, tags that only open or close, rows of dashes, brackets. */
        MARKUP
    }

    public Dropped {
        String line1 = text.strip().replace('\n', ' ');
        text = line1.length() <= LONGEST ? line1 : line1.substring(0, LONGEST);
    }

    public Dropped at(int first, int last) {
        return new Dropped(reason, first, last, text, wholeLines);
    }
}
