package org.estrade.transfer.recognise.phrase.text;

/**
 * A part of a text that is emphasised or is code.
 *
 * @param start the offset of the first character
 * @param end the offset after the last character
 */
public record StyledPart(int start, int end, Style style) {

    /** How a part of a text is shown. */
    public enum Style {
        EMPHASIS,
        STRONG,
        CODE
    }

    public boolean isEmpty() {
        return start >= end;
    }

    /** The part for a text that begins {@code offset} characters earlier. */
    public StyledPart moved(int offset) {
        return new StyledPart(start + offset, end + offset, style);
    }

    /** The part that remains when only the characters between two offsets are kept. */
    public StyledPart within(int from, int to) {
        return new StyledPart(Math.max(start, from) - from, Math.min(end, to) - from, style);
    }

    /** The part without the spaces at its ends, because Markdown has no emphasis that begins or ends with a space. */
    public StyledPart withoutSpaces(String text) {
        int first = start;
        int last = Math.min(end, text.length());
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new StyledPart(first, last, style);
    }
}
