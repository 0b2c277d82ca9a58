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
 * A date that was found in the text of a delivery.
 *
 * @param start the offset of the first character of the date
 * @param end the offset after the last character of the date
 * @param first the date, or the first day of a period
 * @param last the last day of a period; null for a single date
 * @param unreadable the words of a date that does not exist in the calendar; null for a valid date
 * @param yearAmongWords whether the date is only a year with other words beside it; the year may be part of a name
 */
record DateInText(
        int start,
        int end,
        PartialDate first,
        @Nullable PartialDate last,
        @Nullable String unreadable,
        boolean yearAmongWords) {

    private static final String MONTH = "(?:janvier|janv|january|jan|f[ée]vrier|f[ée]vr|f[ée]v|february|feb"
            + "|mars|march|mar|avril|avr|april|apr|mai|may|juin|june|jun|juillet|juil|july|jul|ao[uû]t|august|aug"
            + "|septembre|september|sept|sep|octobre|october|oct|novembre|november|nov|d[ée]cembre|december|d[ée]c)\\.?";
    private static final String DAY = "([0-9]{1,2})(?: ?(?:er|st|nd|rd|th))?";
    private static final String YEAR = "((?:19[5-9]|20[0-9])[0-9])(?![0-9])";
    private static final String RANGE_SEPARATOR = " ?(?:-|–|—|/|&|au|et|to|and) ?(?:le )?";
    private static final String PREPOSITION = "(?<![\\p{L}\\p{N}/-])(?:(?:du|le|les|from|on|en|in) )?";
    private static final String OPTIONAL_OF = " ?(?:de |of )?";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DAYS_OF_MONTHS = Pattern.compile(
            PREPOSITION + DAY + OPTIONAL_OF + "(" + MONTH + ")(?: " + YEAR + ")?" + RANGE_SEPARATOR + DAY + OPTIONAL_OF
                    + "(" + MONTH + ") " + YEAR,
            FLAGS);
    private static final Pattern DAYS_OF_MONTH = Pattern.compile(
            PREPOSITION + DAY + "(?:" + RANGE_SEPARATOR + DAY + ")?" + OPTIONAL_OF + "(" + MONTH + "),? ?" + YEAR,
            FLAGS);
    private static final Pattern MONTH_AND_DAYS = Pattern.compile(
            PREPOSITION + "(" + MONTH + ") " + DAY + "(?:" + RANGE_SEPARATOR + DAY + ")?,? " + YEAR, FLAGS);
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile(PREPOSITION + "(" + MONTH + "),?" + OPTIONAL_OF + YEAR, FLAGS);
    private static final Pattern ISO =
            Pattern.compile(PREPOSITION + YEAR + "-([0-9]{2})(?:-([0-9]{2}))?(?![\\p{L}\\p{N}-])", FLAGS);
    private static final Pattern SLASHED =
            Pattern.compile(PREPOSITION + "(?:([0-9]{1,2})[/.])?([0-9]{1,2})[/.]" + YEAR, FLAGS);
    private static final Pattern YEAR_ALONE =
            Pattern.compile("(?:^|(?<=[,(;:]) ?)(?:en |in )?" + YEAR + "(?= ?(?:[,);:]|$))", FLAGS);
    private static final Pattern YEAR_AMONG = Pattern.compile("(?<![\\p{L}\\p{N}#/-])" + YEAR + "(?![\\p{L}\\p{N}/-])");
    private static final Pattern LOOKS_LIKE_DATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[0-9]{1,4} ?)?" + MONTH + "(?![\\p{L}\\p{N}])|[0-9]{1,2}/[0-9]{1,2}", FLAGS);

    /** The beginnings of the names of each month, without accents, in lower case. January is the first element. */
    private static final List<Set<String>> MONTH_PREFIXES = List.of(
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

    private interface MatchReader {
        DateInText read(Matcher match);
    }

    private record DateFormat(Pattern pattern, MatchReader reader) {}

    /** The date formats in the order in which they are tried. A single year is last: it may be part of the venue's name. */
    private static final List<DateFormat> FORMATS = List.of(
            new DateFormat(DAYS_OF_MONTHS, DateInText::daysOfMonths),
            new DateFormat(DAYS_OF_MONTH, match -> days(match, match.group(3), match.group(1), match.group(2))),
            new DateFormat(MONTH_AND_DAYS, match -> days(match, match.group(1), match.group(2), match.group(3))),
            new DateFormat(MONTH_OF_YEAR, match -> read(match, match.group(2), "" + month(match.group(1)), null, null)),
            new DateFormat(ISO, match -> read(match, match.group(1), match.group(2), match.group(3), null)),
            new DateFormat(SLASHED, match -> read(match, match.group(3), match.group(2), match.group(1), null)),
            new DateFormat(YEAR_ALONE, match -> read(match, match.group(1), null, null, null)),
            new DateFormat(
                    YEAR_AMONG,
                    match -> read(match, match.group(1), null, null, null).withYearAmongWords()));

    /** Finds the first date in a text. The result is null when there is none. */
    static @Nullable DateInText find(String words) {
        for (DateFormat format : FORMATS) {
            Matcher matcher = format.pattern.matcher(words);
            if (matcher.find()) {
                return format.reader.read(matcher);
            }
        }
        return null;
    }

    /** Whether a text in which no date was found looks like a date, for example {@code mars} without a year. */
    static boolean looksLikeDate(String words) {
        return LOOKS_LIKE_DATE.matcher(words).find();
    }

    private DateInText withYearAmongWords() {
        return new DateInText(start, end, first, last, unreadable, true);
    }

    private static DateInText daysOfMonths(Matcher match) {
        String year = match.group(3) == null ? match.group(6) : match.group(3);
        DateInText start = read(match, year, "" + month(match.group(2)), match.group(1), null);
        DateInText end = read(match, match.group(6), "" + month(match.group(5)), match.group(4), null);
        return start.unreadable == null && end.unreadable == null
                ? new DateInText(start.start, start.end, start.first, end.first, null, false)
                : unreadable(match, match.group(6));
    }

    private static DateInText days(Matcher match, String month, String first, @Nullable String last) {
        return read(match, match.group(4), "" + month(month), first, last);
    }

    private static DateInText read(
            Matcher match, String year, @Nullable String month, @Nullable String day, @Nullable String lastDay) {
        try {
            PartialDate first = date(year, month, day);
            PartialDate last = lastDay == null ? null : date(year, month, lastDay);
            return new DateInText(match.start(), match.end(), first, last, null, false);
        } catch (DateTimeException notInTheCalendar) {
            return unreadable(match, year);
        }
    }

    /** The date with only its year, for a day that does not exist in the calendar. */
    private static DateInText unreadable(Matcher match, String year) {
        return new DateInText(
                match.start(),
                match.end(),
                PartialDate.of(Integer.parseInt(year)),
                null,
                match.group().strip(),
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
        for (int month = 1; month <= MONTH_PREFIXES.size(); month++) {
            if (MONTH_PREFIXES.get(month - 1).stream().anyMatch(plain::startsWith)) {
                return month;
            }
        }
        throw new IllegalStateException(
                "The pattern matches this month, but the list of months does not have it: " + name);
    }
}
