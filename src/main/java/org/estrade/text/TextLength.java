package org.estrade.text;

import java.text.NumberFormat;
import java.util.Locale;

/** The lengths that programmes, websites and forms ask texts in. */
public enum TextLength {
    LINE(140),
    PARAGRAPH(300),
    PAGE(1000);

    private final int limit;

    TextLength(int limit) {
        this.limit = limit;
    }

    /** The most characters, as {@link #count} counts them. */
    public int limit() {
        return limit;
    }

    /** The limit as readers write it: 1 000 in French, 1,000 in English. */
    public String limit(Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(limit);
    }

    public boolean fits(String text) {
        return count(text) <= limit;
    }

    /** The number of characters of a text in code points, as {@code js/admin/remaining-characters.js} counts them too. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
