package org.estrade.web;

import java.util.Locale;

/**
 * What is left in a text that has a limit.
 *
 * @param left how many characters may still be typed, negative when that many are too many
 * @param limit as readers write it
 * @param most the limit as a number
 */
public record Room(int left, String limit, int most) {

    public static Room of(String text, TextLength length, Locale locale) {
        return new Room(length.limit() - TextLength.count(text), length.limit(locale), length.limit());
    }

    public boolean isOver() {
        return left < 0;
    }

    /** How many are too many. */
    public int over() {
        return -left;
    }
}
