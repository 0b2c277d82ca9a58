package org.estrade.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A point in time as admin pages show it.
 *
 * @param day the day in words: 14 nov. 2025
 * @param time the time of day: 14:32
 * @param machine ISO 8601 with an offset, to the second, for the {@code datetime} attribute
 */
public record Moment(String day, String time, String machine) {

    /** The given point in time, in a time zone and in a language of the interface. */
    public static Moment of(Instant instant, ZoneId zone, Locale locale) {
        ZonedDateTime at = instant.atZone(zone);
        return new Moment(
                day(at, locale, "MMM"),
                DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The day with the full name of its month: 14 novembre 2025. */
    public static String longDay(Instant instant, ZoneId zone, Locale locale) {
        return day(instant.atZone(zone), locale, "MMMM");
    }

    /** The day as the language writes it in a sentence: 14 novembre 2025, November 14, 2025; in French the first is 1er. */
    public static String dayInSentence(ZonedDateTime at, Locale locale) {
        return firstDay(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), at, locale);
    }

    /** The day in short words, as the language writes it: 14 nov. 2025. */
    public static String shortDay(ZonedDateTime at, Locale locale) {
        return firstDay(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), at, locale);
    }

    /** The day and the time in a sentence: 14 novembre 2025 à 9 h 05, 14 November 2025 at 09:05. */
    public static String dayAndTime(ZonedDateTime at, Locale locale) {
        String day = day(at, locale, "MMMM");
        if (!locale.getLanguage().equals("fr")) {
            return day + " at "
                    + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at);
        }
        String minutes = at.getMinute() == 0
                ? ""
                : DateTimeFormatter.ofPattern("\u00a0mm", Locale.ROOT).format(at);
        return day + " à " + at.getHour() + "\u00a0h" + minutes;
    }

    private static String firstDay(DateTimeFormatter format, ZonedDateTime at, Locale locale) {
        String day = format.withLocale(locale).format(at);
        return locale.getLanguage().equals("fr") ? day.replaceFirst("^1(?![0-9])", "1er") : day;
    }

    private static String day(ZonedDateTime at, Locale locale, String month) {
        boolean isFirstInFrench =
                at.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        return (isFirstInFrench ? "1er" : at.getDayOfMonth()) + "\u00A0"
                + DateTimeFormatter.ofPattern(month + " uuuu", locale).format(at);
    }
}
