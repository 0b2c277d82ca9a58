package org.estrade.talk.words;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.estrade.talk.PartialDate;

/** Partial dates in words: 2025, mars 2025, 14 mars 2025. */
public final class DateWords {

    private DateWords() {}

    /** The date in words, without the parts that are not known. */
    public static String of(PartialDate date, Locale locale) {
        return date.month() == null ? year(date) : dayAndMonth(date, locale) + " " + year(date);
    }

    /** The date without its year. The month must be known. */
    public static String dayAndMonth(PartialDate date, Locale locale) {
        if (date.month() == null) {
            throw new IllegalArgumentException("No month in " + date);
        }
        String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, locale);
        return date.day() == null ? month : day(date.day(), locale) + "\u00A0" + month;
    }

    /** The day of the month in words. In French, the first day is written 1er. */
    public static String day(int day, Locale locale) {
        return day == 1 && locale.getLanguage().equals("fr") ? "1er" : String.valueOf(day);
    }

    private static String year(PartialDate date) {
        return String.valueOf(date.year());
    }
}
