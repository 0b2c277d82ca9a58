package org.estrade.admin.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.estrade.talk.PartialDate;

/**
 * How far something is from now, in words and no more precisely than it is known.
 *
 * @param now in the speaker's time zone
 */
record WhenWords(DashboardMessages messages, Locale locale, ZonedDateTime now) {

    private static final int DAYS_COUNTED = 13;
    private static final int WEEKS_COUNTED = 26;

    /** Until a delivery of that date, which is not over. */
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
        if (days <= DAYS_COUNTED) {
            return messages.inDays(days);
        }
        long weeks = Math.round(days / 7.0);
        return weeks <= WEEKS_COUNTED ? messages.inWeeks(weeks) : messages.inMonths(Math.round(days / 30.44));
    }

    /** Since something that was done. */
    String since(Instant done) {
        ZonedDateTime then = done.atZone(now.getZone());
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
        return days == 1
                ? messages.yesterday(time)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(then);
    }
}
