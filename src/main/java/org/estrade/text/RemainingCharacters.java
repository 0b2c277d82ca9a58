package org.estrade.text;

/**
 * What is left in a text that has a limit.
 *
 * @param left how many characters may still be typed, negative when that many are too many
 * @param limit of the text
 */
public record RemainingCharacters(int left, int limit) {

    public static RemainingCharacters of(String text, TextLength length) {
        return new RemainingCharacters(length.limit() - TextLength.count(text), length.limit());
    }

    /** How many are too many. */
    public int over() {
        return -left;
    }
}
