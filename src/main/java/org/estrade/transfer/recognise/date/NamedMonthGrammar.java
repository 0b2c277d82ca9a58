package org.estrade.transfer.recognise.date;

import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Grammar of dates whose month is a word: {@code 12-14 mars 2019}, {@code June 29 – July 1, 2020}, {@code Feb-Apr 2022},
 * {@code May-18}, {@code 2019, March 4}. Each method moves the cursor only when it returns a date.
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
     * The date that begins at the cursor.
     *
     * @param contextYear of headings or columns around the text, 0 when none is known
     */
    static @Nullable FoundDate at(DateCursor cursor, int contextYear) {
        NamedMonthGrammar grammar = new NamedMonthGrammar(cursor, contextYear);
        int before = cursor.position();
        FoundDate found = grammar.dayFirst();
        if (found == null) {
            cursor.back(before);
            found = grammar.monthFirst();
        }
        if (found == null) {
            cursor.back(before);
            found = grammar.yearFirst();
        }
        if (found == null) {
            cursor.back(before);
        }
        return found;
    }

    private @Nullable FoundDate dayFirst() {
        int first = cursor.day();
        int last = first == 0 ? 0 : moreDays(first);
        boolean hyphen = cursor.peek().isSign("-/");
        if (hyphen) {
            cursor.next();
        }
        cursor.skipSmallWords();
        int month = first == 0 ? 0 : cursor.month();
        if (month == 0) {
            return null;
        }
        int year = yearOrShort(hyphen);
        int before = cursor.position();
        if (last == first && cursor.range()) {
            int endDay = cursor.day();
            cursor.skipSmallWords();
            int endMonth = endDay == 0 ? 0 : cursor.month();
            if (endMonth > 0) {
                return range(year, month, first, cursor.year(), endMonth, endDay);
            }
        }
        cursor.back(before);
        return range(year, month, first, year, month, last);
    }

    /** The last of several days: {@code 12-14}, {@code 12, 13 et 14}; the first again when there is only one. */
    private int moreDays(int first) {
        int last = first;
        while (true) {
            int before = cursor.position();
            boolean joined = cursor.peek().isSign(",") ? cursor.next() != DateToken.END : cursor.range();
            int day = joined ? cursor.day() : 0;
            if (day < last || day == 0) {
                cursor.back(before);
                return last;
            }
            last = day;
        }
    }

    /** {@code 14-Sep-18}: two digits are a year only behind a second hyphen. */
    private int yearOrShort(boolean hyphen) {
        if (hyphen
                && cursor.peek().isSign("-/")
                && cursor.peek(1).word().length() == 2
                && cursor.peek(1).isNumber()) {
            cursor.next();
            return 2000 + cursor.next().number();
        }
        return cursor.year();
    }

    private @Nullable FoundDate monthFirst() {
        cursor.skipWeekday();
        int month = cursor.month();
        if (month == 0) {
            return null;
        }
        if (cursor.peek().isSign("-'’")
                && cursor.peek(1).word().length() == 2
                && cursor.peek(1).isNumber()
                && !cursor.peek().spaced()
                && !cursor.peek(1).spaced()) {
            cursor.next();
            return range(2000 + cursor.next().number(), month, 0, 0, 0, 0);
        }
        int day = cursor.day();
        return day == 0 ? months(month) : daysOf(month, day);
    }

    private FoundDate daysOf(int month, int day) {
        int last = moreDays(day);
        int year = cursor.year();
        int before = cursor.position();
        if (last == day && cursor.range()) {
            cursor.skipWeekday();
            int endMonth = cursor.month();
            int endDay = endMonth == 0 ? 0 : cursor.day();
            if (endDay > 0) {
                return range(year, month, day, cursor.year(), endMonth, endDay);
            }
        }
        cursor.back(before);
        return range(year, month, day, year, month, last);
    }

    /** A month or several: {@code mars 2021}, {@code de mars à mai 2021}, {@code décembre 2024 - janvier 2025}. */
    private @Nullable FoundDate months(int month) {
        int year = cursor.year();
        int before = cursor.position();
        if (cursor.range()) {
            int endMonth = cursor.month();
            int endYear = endMonth == 0 ? 0 : cursor.year();
            if (endYear > 0 || (endMonth > 0 && year == 0 && contextYear > 0)) {
                return range(year, month, 0, endYear, endMonth, 0);
            }
        }
        cursor.back(before);
        return year == 0 ? monthAlone(month) : range(year, month, 0, 0, 0, 0);
    }

    /** A month without day or year is a date only when nothing but a sign stands around it: "May" is also a verb. */
    private @Nullable FoundDate monthAlone(int month) {
        boolean alone = cursor.peek() == DateToken.END || cursor.peek().isSign(",;:|)]-–—");
        return alone && contextYear > 0 ? range(0, month, 0, 0, 0, 0) : null;
    }

    private @Nullable FoundDate yearFirst() {
        if (!cursor.peek().isYear()) {
            return null;
        }
        int year = cursor.next().number();
        if (cursor.peek().isSign(",-/:–—")) {
            cursor.next();
        }
        int month = cursor.month();
        if (month == 0) {
            return null;
        }
        int before = cursor.position();
        if (cursor.peek().isSign("-/")) {
            cursor.next();
        }
        int day = cursor.day();
        if (day == 0 || cursor.peek().isSign("h")) {
            cursor.back(before);
            return range(year, month, 0, 0, 0, 0);
        }
        return range(year, month, day, year, month, moreDays(day));
    }

    /** Parts that are 0 were not given; the year of one end is that of the other, else that of the context. */
    private FoundDate range(int year, int month, int day, int endYear, int endMonth, int endDay) {
        int said = year > 0 ? year : endYear > 0 ? endYear - (endMonth < month ? 1 : 0) : 0;
        int known = said > 0 ? said : contextYear;
        if (known == 0) {
            return new FoundDate(start, cursor.end(), null, null, null, null, Certainty.YEAR_OF_CONTEXT);
        }
        int endKnown = endYear > 0 ? endYear : known + (endMonth < month ? 1 : 0);
        FoundDate found = CalendarDates.found(
                start,
                cursor.end(),
                CalendarDates.date(known, month, day),
                endMonth == 0 ? null : CalendarDates.date(endKnown, endMonth, endDay),
                known,
                month);
        return said == 0 && found.certainty() == Certainty.SURE ? found.certain(Certainty.YEAR_OF_CONTEXT) : found;
    }
}
