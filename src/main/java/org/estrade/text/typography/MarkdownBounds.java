package org.estrade.text.typography;

/**
 * Bounds the work of parsing Markdown. The parser compares each bracket and each emphasis mark with those before it in the
 * paragraph, so that a paragraph of nothing else takes the square of its length. A person writes a few dozen.
 */
final class MarkdownBounds {

    /** The most marks of one paragraph that are read as marks. */
    private static final int IN_PARAGRAPH = 2_000;

    /** The most marks of a whole text that are read as marks. */
    private static final int IN_TEXT = 20_000;

    private static final String MARKS = "[*_~";

    private MarkdownBounds() {}

    /** The text, in which the marks beyond the bounds have a backslash before them: they are shown as they are written. */
    static String escaped(String markdown) {
        if (markdown.length() <= IN_PARAGRAPH) {
            return markdown;
        }
        StringBuilder text = new StringBuilder(markdown.length());
        int inParagraph = 0;
        int inText = 0;
        boolean isBlankLine = true;
        boolean isEscaped = false;
        for (int i = 0; i < markdown.length(); i++) {
            char letter = markdown.charAt(i);
            if (letter == '\n') {
                // a blank line ends every paragraph
                inParagraph = isBlankLine ? 0 : inParagraph;
                isBlankLine = true;
            } else if (letter != ' ' && letter != '\t' && letter != '\r') {
                isBlankLine = false;
            }
            if (MARKS.indexOf(letter) >= 0 && !isEscaped) {
                inParagraph++;
                inText++;
                if (inParagraph > IN_PARAGRAPH || inText > IN_TEXT) {
                    text.append('\\');
                }
            }
            isEscaped = letter == '\\' && !isEscaped;
            text.append(letter);
        }
        return text.toString();
    }
}
