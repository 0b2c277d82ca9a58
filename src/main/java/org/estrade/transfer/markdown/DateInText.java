package org.estrade.transfer.markdown;

import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.PartialDate;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * A date found among the words of a delivery.
 *
 * @param start the offset of the date's first character
 * @param end the offset after the date's last character
 * @param first the date, or the first day of a range
 * @param last the last day of a range, null for a single date
 * @param unreadable the words of a date that the calendar does not have, null for a valid date
 * @param among whether the date is a year alone with other words beside it; the year may be part of a name
 */
record DateInText(
        int start,
        int end,
        PartialDate first,
        @Nullable PartialDate last,
        @Nullable String unreadable,
        boolean among) {

    private static final String MONTH = "(?:janvier|janv|january|jan|f[ée]vrier|f[ée]vr|f[ée]v|february|feb"
            + "|mars|march|mar|avril|avr|april|apr|mai|may|juin|june|jun|juillet|juil|july|jul|ao[uû]t|august|aug"
            + "|septembre|september|sept|sep|octobre|october|oct|novembre|november|nov|d[ée]cembre|december|d[ée]c)\\.?";
    private static final String DAY = "([0-9]{1,2})(?: ?(?:er|st|nd|rd|th))?";
    private static final String YEAR = "((?:19[5-9]|20[0-9])[0-9])(?![0-9])";
    private static final String TO = " ?(?:-|–|—|/|&|au|et|to|and) ?(?:le )?";
    private static final String FROM = "(?<![\\p{L}\\p{N}/-])(?:(?:du|le|les|from|on|en|in) )?";
    private static final String OF = " ?(?:de |of )?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DAYS_OF_MONTHS = Pattern.compile(
            FROM + DAY + OF + "(" + MONTH + ")(?: " + YEAR + ")?" + TO + DAY + OF + "(" + MONTH + ") " + YEAR, FLAGS);
    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile(FROM + DAY + "(?:" + TO + DAY + ")?" + OF + "(" + MONTH + "),? ?" + YEAR, FLAGS);
    private static final Pattern MONTH_AND_DAYS =
            Pattern.compile(FROM + "(" + MONTH + ") " + DAY + "(?:" + TO + DAY + ")?,? " + YEAR, FLAGS);
    private static final Pattern MONTH_OF_YEAR = Pattern.compile(FROM + "(" + MONTH + "),?" + OF + YEAR, FLAGS);
    private static final Pattern ISO =
            Pattern.compile(FROM + YEAR + "-([0-9]{2})(?:-([0-9]{2}))?(?![\\p{L}\\p{N}-])", FLAGS);
    private static final Pattern SLASHED =
            Pattern.compile(FROM + "(?:([0-9]{1,2})[/.])?([0-9]{1,2})[/.]" + YEAR, FLAGS);
    private static final Pattern YEAR_ALONE =
            Pattern.compile("(?:^|(?<=[,(;:]) ?)(?:en |in )?" + YEAR + "(?= ?(?:[,);:]|$))", FLAGS);
    private static final Pattern YEAR_AMONG = Pattern.compile("(?<![\\p{L}\\p{N}#/-])" + YEAR + "(?![\\p{L}\\p{N}/-])");
    private static final Pattern LOOKS_LIKE_A_DATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[0-9]{1,4} ?)?" + MONTH + "(?![\\p{L}\\p{N}])|[0-9]{1,2}/[0-9]{1,2}", FLAGS);

    /** The names of each month, without accents, in lower case. */
    private static final List<Set<String>> MONTHS_BY_START = List.of(
            Set.of("jan"),
            Set.of("fe"),
            Set.of("mar"),
            Set.of("av", "ap"),
            Set.of("mai", "may"),
            Set.of("juin", "jun"),
            Set.of("juil", "jul"),
            Set.of("ao", "au"),
            Set.of("se"),
            Set.of("oc"),
            Set.of("no"),
            Set.of("de"));

    private interface Reading {
        DateInText of(Matcher found);
    }

    private record Shape(Pattern pattern, Reading reading) {}

    /** The patterns, from the most precise to the least: a year alone may be part of the venue's name. */
    private static final List<Shape> SHAPES = List.of(
            new Shape(DAYS_OF_MONTHS, DateInText::daysOfMonths),
            new Shape(DAYS_OF_MONTH, found -> days(found, found.group(3), found.group(1), found.group(2))),
            new Shape(MONTH_AND_DAYS, found -> days(found, found.group(1), found.group(2), found.group(3))),
            new Shape(MONTH_OF_YEAR, found -> read(found, found.group(2), "" + month(found.group(1)), null, null)),
            new Shape(ISO, found -> read(found, found.group(1), found.group(2), found.group(3), null)),
            new Shape(SLASHED, found -> read(found, found.group(3), found.group(2), found.group(1), null)),
            new Shape(YEAR_ALONE, found -> read(found, found.group(1), null, null, null)),
            new Shape(
                    YEAR_AMONG,
                    found -> read(found, found.group(1), null, null, null).amongWords()));

    /** The date in the words, null when there is none. */
    static @Nullable DateInText in(String words) {
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern.matcher(words);
            if (matcher.find()) {
                return shape.reading.of(matcher);
            }
        }
        return null;
    }

    /** Whether words in which no date was found look like a date. */
    static boolean isMeantIn(String words) {
        return LOOKS_LIKE_A_DATE.matcher(words).find();
    }

    private DateInText amongWords() {
        return new DateInText(start, end, first, last, unreadable, true);
    }

    private static DateInText daysOfMonths(Matcher found) {
        String year = found.group(3) == null ? found.group(6) : found.group(3);
        DateInText start = read(found, year, "" + month(found.group(2)), found.group(1), null);
        DateInText end = read(found, found.group(6), "" + month(found.group(5)), found.group(4), null);
        return start.unreadable == null && end.unreadable == null
                ? new DateInText(start.start, start.end, start.first, end.first, null, false)
                : unreadable(found, found.group(6));
    }

    private static DateInText days(Matcher found, String month, String first, @Nullable String last) {
        return read(found, found.group(4), "" + month(month), first, last);
    }

    private static DateInText read(
            Matcher found, String year, @Nullable String month, @Nullable String day, @Nullable String lastDay) {
        try {
            PartialDate first = date(year, month, day);
            PartialDate last = lastDay == null ? null : date(year, month, lastDay);
            return new DateInText(found.start(), found.end(), first, last, null, false);
        } catch (DateTimeException notInTheCalendar) {
            return unreadable(found, year);
        }
    }

    /** The year alone, for a day that the calendar does not have. */
    private static DateInText unreadable(Matcher found, String year) {
        return new DateInText(
                found.start(),
                found.end(),
                PartialDate.of(Integer.parseInt(year)),
                null,
                found.group().strip(),
                false);
    }

    private static PartialDate date(String year, @Nullable String month, @Nullable String day) {
        return new PartialDate(
                Integer.parseInt(year),
                month == null ? null : Integer.valueOf(month),
                day == null ? null : Integer.valueOf(day));
    }

    private static int month(String name) {
        String plain = PlainLetters.of(name);
        for (int month = 1; month <= MONTHS_BY_START.size(); month++) {
            if (MONTHS_BY_START.get(month - 1).stream().anyMatch(plain::startsWith)) {
                return month;
            }
        }
        throw new IllegalStateException("A month the pattern knows and the list does not: " + name);
    }
}
