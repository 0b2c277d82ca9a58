package org.estrade.text;

/**
 * The number of characters that may still be typed in a text with a limit.
 *
 * @param left negative when the text is too long
 * @param limit of the text, in characters
 */
public record RemainingCharacters(int left, int limit) {

    public static RemainingCharacters of(String text, TextLength length) {
        return new RemainingCharacters(length.limit() - TextLength.count(text), length.limit());
    }

    /** The number of characters over the limit. */
    public int over() {
        return -left;
    }
}
