package org.estrade.text;

import java.text.NumberFormat;
import java.util.Locale;

/** How much room a programme, a website or a form leaves for a text. */
public enum TextLength {
    LINE(140),
    PARAGRAPH(300),
    PAGE(1000);

    private final int limit;

    TextLength(int limit) {
        this.limit = limit;
    }

    /** In characters, as {@link #count} counts them. */
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

    /** How many characters a text has, as scripts in the browser count them too: code points. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
