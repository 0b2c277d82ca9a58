package org.estrade.talk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the year, the month or the day: ISO 8601 with reduced precision ({@code 2025}, {@code 2025-03},
 * {@code 2025-03-14}), four-digit years only. A part that is not known is null; the program never guesses it.
 *
 * <p>Dates are compared by their text, in Java as in PostgreSQL: a year comes before its months, a month before its days.
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    public PartialDate {
        if (year < 0 || year > 9999) {
            throw new DateTimeException("A year has four digits: " + year);
        }
        if (month == null && day != null) {
            throw new DateTimeException("A day needs its month");
        }
        if (month != null) {
            LocalDate.of(year, month, day == null ? 1 : day);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null);
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    /**
     * Reads {@code 2025}, {@code 2025-03} or {@code 2025-03-14}.
     *
     * @throws DateTimeException for any other text, and for a day that the calendar does not have
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new DateTimeException("Not a year, a month or a day: " + text);
        }
        return new PartialDate(
                Integer.parseInt(text.substring(0, 4)),
                text.length() < 7 ? null : Integer.valueOf(text.substring(5, 7)),
                text.length() < 10 ? null : Integer.valueOf(text.substring(8, 10)));
    }

    /** The first day that the date can mean. It is only for comparisons, and pages must not show it. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that the date can mean. It is only for comparisons, and pages must not show it. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** Whether the last day that the date can mean is before another day. */
    public boolean isOver(LocalDate today) {
        // compared part by part: the pages of a large site ask it of each delivery
        if (month == null || year != today.getYear()) {
            return year < today.getYear();
        }
        if (day == null || month != today.getMonthValue()) {
            return month < today.getMonthValue();
        }
        return day < today.getDayOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        int years = Integer.compare(year, other.year);
        if (years != 0) {
            return years;
        }
        int months = Integer.compare(orZero(month), orZero(other.month));
        return months != 0 ? months : Integer.compare(orZero(day), orZero(other.day));
    }

    private static int orZero(@Nullable Integer part) {
        return part == null ? 0 : part;
    }

    @Override
    @JsonValue
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        append(text, year, 4);
        if (month != null) {
            append(text.append('-'), month, 2);
        }
        if (day != null) {
            append(text.append('-'), day, 2);
        }
        return text.toString();
    }

    // String.format is slow, and each page writes many dates
    private static void append(StringBuilder text, int number, int digits) {
        String written = Integer.toString(number);
        text.append("0".repeat(digits - written.length())).append(written);
    }
}
