package org.estrade.admin.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.estrade.talk.PartialDate;
import org.estrade.web.Moment;

/**
 * The distance between a date and now, in words: "in 3 days", "5 min ago". It is only as precise as the date.
 *
 * @param locale the language of the words
 * @param now the present time in the time zone of the speaker
 */
record RelativeTime(DashboardMessages messages, Locale locale, ZonedDateTime now) {

    private static final int MOST_DAYS = 13;
    private static final int MOST_WEEKS = 26;

    /** The time until a delivery, in words. Its date is today or later. */
    String until(PartialDate date) {
        LocalDate today = now.toLocalDate();
        if (date.month() == null) {
            return messages.inYears(date.year() - today.getYear());
        }
        if (date.day() == null) {
            YearMonth month = YearMonth.of(date.year(), date.month());
            return messages.inMonths(Math.max(0, YearMonth.from(today).until(month, ChronoUnit.MONTHS)));
        }
        return days(today.until(date.earliest(), ChronoUnit.DAYS));
    }

    private String days(long days) {
        if (days < 0) {
            return messages.underway();
        }
        if (days <= MOST_DAYS) {
            return messages.inDays(days);
        }
        long weeks = Math.round(days / 7.0);
        return weeks <= MOST_WEEKS ? messages.inWeeks(weeks) : messages.inMonths(Math.round(days / 30.44));
    }

    /** The time since a past moment, in words. */
    String since(Instant moment) {
        ZonedDateTime then = moment.atZone(now.getZone());
        long minutes = then.until(now, ChronoUnit.MINUTES);
        if (minutes < 1) {
            return messages.justNow();
        }
        if (minutes < 60) {
            return messages.minutesAgo(minutes);
        }
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(then);
        long days = then.toLocalDate().until(now.toLocalDate(), ChronoUnit.DAYS);
        if (days == 0) {
            return time;
        }
        return days == 1 ? messages.yesterday(time) : Moment.dayInSentence(then, locale);
    }
}
