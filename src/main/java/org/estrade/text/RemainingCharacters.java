package org.estrade.text;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * The number of characters of a text with a limit.
 *
 * @param used the number of characters of the text
 * @param limit the most characters that the text may have
 */
public record RemainingCharacters(int used, int limit) {

    public static RemainingCharacters of(String text, TextLength length) {
        return new RemainingCharacters(TextLength.count(text), length.limit());
    }

    /** The number of characters over the limit, 0 or less when the text fits. */
    public int over() {
        return used - limit;
    }

    /** A number as readers of a language write it: 1 000 in French, 1,000 in English. */
    public String inWords(int number, String language) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag(language)).format(number);
    }
}
