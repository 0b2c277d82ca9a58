package org.estrade.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment as the admin tells it.
 *
 * @param day 14 nov. 2025
 * @param time 14:32
 * @param machine for programs, to the second
 */
public record Moment(String day, String time, String machine) {

    /** In that time zone, in that language of the interface. */
    public static Moment of(Instant instant, ZoneId zone, Locale locale) {
        ZonedDateTime at = instant.atZone(zone);
        return new Moment(
                day(at, locale, "MMM"),
                DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at),
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT)
                        .format(at));
    }

    /** The day with its month in full: 14 novembre 2025. */
    public static String longDay(Instant instant, ZoneId zone, Locale locale) {
        return day(instant.atZone(zone), locale, "MMMM");
    }

    private static String day(ZonedDateTime at, Locale locale, String month) {
        boolean first = at.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        return (first ? "1er" : at.getDayOfMonth()) + "\u00A0"
                + DateTimeFormatter.ofPattern(month + " uuuu", locale).format(at);
    }
}
