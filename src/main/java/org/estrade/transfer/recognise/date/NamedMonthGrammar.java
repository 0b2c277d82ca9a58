package org.estrade.transfer.recognise.date;

import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of dates whose month is a word: {@code 12-14 mars 2019}, {@code June 29 – July 1, 2020}, {@code Feb-Apr
 * 2022}, {@code May-18}, {@code 2019, March 4}. {@link #findAt} moves the cursor only when it finds a date.
 */
@SuppressWarnings("ReferenceEquality") // END is one object
final class NamedMonthGrammar {

    private final DateCursor cursor;
    private final int start;
    private final int contextYear;

    private NamedMonthGrammar(DateCursor cursor, int contextYear) {
        this.cursor = cursor;
        this.start = cursor.peek().start();
        this.contextYear = contextYear;
    }

    /**
     * The date that begins at the cursor; null when there is none.
     *
     * @param contextYear the year of headings or columns around the text; 0 when none is known
     */
    static @Nullable FoundDate findAt(DateCursor cursor, int contextYear) {
        NamedMonthGrammar grammar = new NamedMonthGrammar(cursor, contextYear);
        int before = cursor.position();
        FoundDate found = grammar.readDayFirst();
        if (found == null) {
            cursor.moveTo(before);
            found = grammar.readMonthFirst();
        }
        if (found == null) {
            cursor.moveTo(before);
            found = grammar.readYearFirst();
        }
        if (found == null) {
            cursor.moveTo(before);
        }
        return found;
    }

    private @Nullable FoundDate readDayFirst() {
        int first = cursor.readDay();
        int last = first == 0 ? 0 : readLastDay(first);
        boolean isHyphenated = cursor.peek().isSign("-/");
        if (isHyphenated) {
            cursor.next();
        }
        cursor.skipSmallWords();
        int month = first == 0 ? 0 : cursor.readMonth();
        if (month == 0) {
            return null;
        }
        int year = readYear(isHyphenated);
        int before = cursor.position();
        if (last == first && cursor.skipRangeSeparator()) {
            int endDay = cursor.readDay();
            cursor.skipSmallWords();
            int endMonth = endDay == 0 ? 0 : cursor.readMonth();
            if (endMonth > 0) {
                return toFoundDate(year, month, first, cursor.readYear(), endMonth, endDay);
            }
        }
        cursor.moveTo(before);
        return toFoundDate(year, month, first, year, month, last);
    }

    /**
     * Reads the last of several days: {@code 12-14}, {@code 12, 13 et 14}. Returns the first day when there is only
     * one.
     */
    private int readLastDay(int first) {
        int last = first;
        while (true) {
            int before = cursor.position();
            boolean isJoined = cursor.peek().isSign(",") ? cursor.next() != DateToken.END : cursor.skipRangeSeparator();
            int day = isJoined ? cursor.readDay() : 0;
            if (day < last || day == 0) {
                cursor.moveTo(before);
                return last;
            }
            last = day;
        }
    }

    /** Reads a year. Two digits are a year only after a second hyphen: {@code 14-Sep-18}. */
    private int readYear(boolean isHyphenated) {
        if (isHyphenated
                && cursor.peek().isSign("-/")
                && cursor.peek(1).word().length() == 2
                && cursor.peek(1).isNumber()) {
            cursor.next();
            return 2000 + cursor.next().number();
        }
        return cursor.readYear();
    }

    private @Nullable FoundDate readMonthFirst() {
        cursor.skipWeekday();
        int month = cursor.readMonth();
        if (month == 0) {
            return null;
        }
        if (cursor.peek().isSign("-'’")
                && cursor.peek(1).word().length() == 2
                && cursor.peek(1).isNumber()
                && !cursor.peek().isPrecededBySpace()
                && !cursor.peek(1).isPrecededBySpace()) {
            cursor.next();
            return toFoundDate(2000 + cursor.next().number(), month, 0, 0, 0, 0);
        }
        int day = cursor.peek().isSign(",") ? readDayAfterComma() : cursor.readDay();
        return day == 0 ? readMonths(month) : readDaysOf(month, day);
    }

    /** Reads the day of {@code November, 16 2019}. Without a year behind it, the number is no day. */
    private int readDayAfterComma() {
        int before = cursor.position();
        cursor.next();
        int day = cursor.readDay();
        boolean hasYear = cursor.peek().isYear()
                || (cursor.peek().isSign(",") && cursor.peek(1).isYear());
        if (day == 0 || !hasYear) {
            cursor.moveTo(before);
            return 0;
        }
        return day;
    }

    private FoundDate readDaysOf(int month, int day) {
        int last = readLastDay(day);
        int year = cursor.readYear();
        int before = cursor.position();
        if (last == day && cursor.skipRangeSeparator()) {
            cursor.skipWeekday();
            int endMonth = cursor.readMonth();
            int endDay = endMonth == 0 ? 0 : cursor.readDay();
            if (endDay > 0) {
                return toFoundDate(year, month, day, cursor.readYear(), endMonth, endDay);
            }
        }
        cursor.moveTo(before);
        return toFoundDate(year, month, day, year, month, last);
    }

    /**
     * Reads a month or a range of months: {@code mars 2021}, {@code de mars à mai 2021}, {@code décembre 2024 -
     * janvier 2025}.
     */
    private @Nullable FoundDate readMonths(int month) {
        int year = cursor.readYear();
        int before = cursor.position();
        if (cursor.skipRangeSeparator()) {
            int endMonth = cursor.readMonth();
            int endYear = endMonth == 0 ? 0 : cursor.readYear();
            if (endYear > 0 || (endMonth > 0 && year == 0 && contextYear > 0)) {
                return toFoundDate(year, month, 0, endYear, endMonth, 0);
            }
        }
        cursor.moveTo(before);
        return year == 0 ? readMonthAlone(month) : toFoundDate(year, month, 0, 0, 0, 0);
    }

    /**
     * Reads a month without day and year. It is a date only at the end or before a sign, since "May" is also a verb.
     */
    private @Nullable FoundDate readMonthAlone(int month) {
        boolean isAlone = cursor.peek() == DateToken.END || cursor.peek().isSign(",;:|()[]-–—");
        return isAlone && contextYear > 0 ? toFoundDate(0, month, 0, 0, 0, 0) : null;
    }

    private @Nullable FoundDate readYearFirst() {
        if (!cursor.peek().isYear()) {
            return null;
        }
        int year = cursor.next().number();
        if (cursor.peek().isSign(",-/:–—")) {
            cursor.next();
        }
        int month = cursor.readMonth();
        if (month == 0) {
            return null;
        }
        int before = cursor.position();
        if (cursor.peek().isSign("-/")) {
            cursor.next();
        }
        int day = cursor.readDay();
        if (day == 0 || cursor.peek().isSign("h")) {
            cursor.moveTo(before);
            boolean isRepeated = cursor.readYear() == year;
            cursor.moveTo(isRepeated ? cursor.position() : before);
            return toFoundDate(year, month, 0, 0, 0, 0);
        }
        return toFoundDate(year, month, day, year, month, readLastDay(day));
    }

    /**
     * Makes the date. A part that is 0 is missing. A missing year of one end is that of the other end, otherwise that
     * of the context.
     */
    private FoundDate toFoundDate(int year, int month, int day, int endYear, int endMonth, int endDay) {
        int writtenYear = year > 0 ? year : endYear > 0 ? endYear - (endMonth < month ? 1 : 0) : 0;
        int firstYear = writtenYear > 0 ? writtenYear : contextYear;
        if (firstYear == 0) {
            return new FoundDate(start, cursor.endOffset(), null, null, null, null, Certainty.YEAR_OF_CONTEXT);
        }
        int lastYear = endYear > 0 ? endYear : firstYear + (endMonth < month ? 1 : 0);
        FoundDate found = CalendarDates.toFoundDate(
                start,
                cursor.endOffset(),
                CalendarDates.toDate(firstYear, month, day),
                endMonth == 0 ? null : CalendarDates.toDate(lastYear, endMonth, endDay),
                firstYear,
                month);
        return writtenYear == 0 && found.certainty() == Certainty.CERTAIN
                ? found.withCertainty(Certainty.YEAR_OF_CONTEXT)
                : found;
    }
}
