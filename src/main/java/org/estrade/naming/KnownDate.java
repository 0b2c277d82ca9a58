package org.estrade.naming;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A date as far as it is known: a year, a month or a day.
 *
 * @param text the date as the database stores it: {@code 2025}, {@code 2025-03} or {@code 2025-03-14}
 */
public record KnownDate(String text) implements Comparable<KnownDate> {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** The whole date in words: 14 mars 2025. */
    public String words(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return text.length() > MONTH ? day(locale) + "\u00A0" + month("MMMM yyyy", locale) : month("MMMM yyyy", locale);
    }

    /** The month and the year in short words, for a narrow column: nov. 2023. */
    public String shortWords(String language) {
        return month("MMM yyyy", Locale.forLanguageTag(language));
    }

    private String month(String pattern, Locale locale) {
        return text.length() == YEAR
                ? text
                : DateTimeFormatter.ofPattern(pattern, locale).format(YearMonth.parse(text.substring(0, MONTH)));
    }

    private String day(Locale locale) {
        int day = LocalDate.parse(text).getDayOfMonth();
        return day == 1 && locale.getLanguage().equals("fr") ? "1er" : String.valueOf(day);
    }

    @Override
    public int compareTo(KnownDate other) {
        return text.compareTo(other.text);
    }
}
