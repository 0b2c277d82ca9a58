package org.estrade.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Sizes of files in words. */
public final class ByteSize {

    private static final long KILO = 1000;

    private ByteSize() {}

    /**
     * The size in the words of a language, with two digits at least: {@code 3,1 Mo}, {@code 45 kB}.
     *
     * @param bytes the size in bytes
     */
    public static String words(long bytes, Locale locale) {
        boolean isFrench = locale.getLanguage().equals("fr");
        long unit = KILO;
        String name = isFrench ? "ko" : "kB";
        if (bytes >= KILO * KILO * KILO) {
            unit = KILO * KILO * KILO;
            name = isFrench ? "Go" : "GB";
        } else if (bytes >= KILO * KILO) {
            unit = KILO * KILO;
            name = isFrench ? "Mo" : "MB";
        }
        BigDecimal value = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP);
        BigDecimal shown = value.compareTo(BigDecimal.TEN) < 0 ? value : value.setScale(0, RoundingMode.HALF_UP);
        NumberFormat format = NumberFormat.getInstance(locale);
        return format.format(shown) + "\u00a0" + name;
    }
}
