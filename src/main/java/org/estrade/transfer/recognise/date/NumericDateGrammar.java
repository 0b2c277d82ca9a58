package org.estrade.transfer.recognise.date;

import org.estrade.talk.PartialDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of dates in numbers: {@code 2024-05-27/30}, {@code 13-15/11/2015}, {@code 19-20.05.2017}, {@code
 * 30/09-02/10/2019}, {@code 5/1-3/2024}, {@code 2022/11}, {@code 03/2019}, {@code 20190314}.
 */
final class NumericDateGrammar {

    private static final String SEPARATORS = "-/.‑";

    private final DateCursor cursor;
    private final int start;

    private NumericDateGrammar(DateCursor cursor) {
        this.cursor = cursor;
        this.start = cursor.peek().start();
    }

    /** The date that begins at the cursor; null, without moving the cursor, when there is none. */
    static @Nullable FoundDate findAt(DateCursor cursor) {
        NumericDateGrammar grammar = new NumericDateGrammar(cursor);
        int before = cursor.position();
        FoundDate found = grammar.read();
        if (found == null || (cursor.peek().isNumber() && !cursor.peek().isPrecededBySpace())) {
            cursor.moveTo(before);
            return null;
        }
        return found;
    }

    private @Nullable FoundDate read() {
        DateToken first = cursor.peek();
        if (first.isYear()) {
            cursor.next();
            return readYearFirst(first.number());
        }
        if (first.word().length() == 8 && first.number() >= 1950_01_01 && first.number() <= 2099_12_31) {
            cursor.next();
            PartialDate day =
                    CalendarDates.toDate(first.number() / 10_000, first.number() / 100 % 100, first.number() % 100);
            return day == null ? null : FoundDate.certain(start, cursor.endOffset(), day, null);
        }
        return first.isDay() ? readDayFirst() : null;
    }

    private @Nullable FoundDate readYearFirst(int year) {
        String separator = readSeparator();
        DateToken month = cursor.peek();
        if (separator == null || month.isPrecededBySpace() || !month.isMonthNumber()) {
            return null;
        }
        cursor.next();
        int day = readDayAfter(separator);
        if (day == 0 && month.word().length() < 2 && !separator.equals("/")) {
            return null;
        }
        PartialDate first = CalendarDates.toDate(year, month.number(), day);
        cursor.skipTime();
        PartialDate last = day == 0 ? readLastMonth() : readLastDay(year, month.number());
        return CalendarDates.toFoundDate(start, cursor.endOffset(), first, last, year, month.number());
    }

    private @Nullable String readSeparator() {
        return cursor.peek().isSign(SEPARATORS) && !cursor.peek().isPrecededBySpace()
                ? cursor.next().word()
                : null;
    }

    private int readDayAfter(String separator) {
        if (cursor.peek().isSign(separator)
                && cursor.peek(1).isDay()
                && !cursor.peek(1).isPrecededBySpace()) {
            cursor.next();
            return cursor.next().number();
        }
        return 0;
    }

    private @Nullable PartialDate readLastMonth() {
        int before = cursor.position();
        if (cursor.skipRangeSeparator() && cursor.peek().isYear()) {
            int endYear = cursor.next().number();
            if (readSeparator() != null && cursor.peek().isMonthNumber()) {
                return CalendarDates.toDate(endYear, cursor.next().number(), 0);
            }
        }
        cursor.moveTo(before);
        return null;
    }

    /**
     * Reads the end of {@code 2024-05-27/30}, {@code 2024-05-27/06-01} or {@code 2024-05-27 - 2024-05-30}; null when
     * there is none.
     */
    private @Nullable PartialDate readLastDay(int year, int month) {
        int before = cursor.position();
        boolean isAttached = !cursor.peek().isPrecededBySpace();
        if (cursor.peek().isSign(".") && cursor.peek(1).isSign(".")) {
            cursor.next();
            cursor.next();
        } else if (!cursor.skipRangeSeparator()) {
            return null;
        }
        PartialDate last = readEndOfRange(year, month, isAttached);
        if (last == null) {
            cursor.moveTo(before);
        } else {
            cursor.skipTime();
        }
        return last;
    }

    private @Nullable PartialDate readEndOfRange(int year, int month, boolean isAttached) {
        DateToken number = cursor.next();
        String separator = number.isNumber() ? readSeparator() : null;
        if (number.isYear() && separator != null && cursor.peek().isMonthNumber()) {
            int endMonth = cursor.next().number();
            int day = readDayAfter(separator);
            return day == 0 ? null : CalendarDates.toDate(number.number(), endMonth, day);
        }
        if (number.isMonthNumber() && separator != null && cursor.peek().isDay()) {
            return CalendarDates.toDate(year, number.number(), cursor.next().number());
        }
        return separator == null && isAttached && number.isDay()
                ? CalendarDates.toDate(year, month, number.number())
                : null;
    }

    private @Nullable FoundDate readDayFirst() {
        int first = cursor.next().number();
        int before = cursor.position();
        FoundDate found = readDaysOfMonth(first);
        if (found == null) {
            cursor.moveTo(before);
            found = readDayMonthYear(first);
        }
        if (found == null) {
            cursor.moveTo(before);
            found = readDaysOfTwoMonths(first);
        }
        return found;
    }

    /** Reads {@code 13-15/11/2015} or {@code 13. - 15.11.2015}: the days have another separator than the parts of the date. */
    private @Nullable FoundDate readDaysOfMonth(int first) {
        if (cursor.peek().isSign(".") && !cursor.peek(1).isNumber()) {
            cursor.next();
        }
        String rangeSeparator = cursor.peek().word();
        if (!cursor.skipRangeSeparator() || !cursor.peek().isDay()) {
            return null;
        }
        int last = cursor.next().number();
        String separator = readSeparator();
        if (separator == null
                || separator.equals(rangeSeparator)
                || !cursor.peek().isMonthNumber()) {
            return null;
        }
        int month = cursor.next().number();
        int year = readSameSeparator(separator) ? readYear() : 0;
        return year == 0
                ? null
                : CalendarDates.toFoundDate(
                        start,
                        cursor.endOffset(),
                        CalendarDates.toDate(year, month, first),
                        CalendarDates.toDate(year, month, last),
                        year,
                        month);
    }

    private boolean readSameSeparator(String separator) {
        return separator.equals(readSeparator());
    }

    /** Reads a year of four digits, or of two digits as spreadsheets write it. */
    private int readYear() {
        DateToken token = cursor.peek();
        if (token.isYear()) {
            return cursor.next().number();
        }
        return token.isNumber() && token.word().length() == 2
                ? 2000 + cursor.next().number()
                : 0;
    }

    /** Reads {@code 03/2019}, {@code 14/03/2019} or {@code 05/06/2019 - 07/06/2019}. */
    private @Nullable FoundDate readDayMonthYear(int first) {
        String separator = readSeparator();
        if (separator == null) {
            return null;
        }
        DateToken second = cursor.next();
        if (second.isYear() && first <= 12 && !separator.equals("-")) {
            return CalendarDates.toFoundDate(
                    start, cursor.endOffset(), CalendarDates.toDate(second.number(), first, 0), null, 0, 0);
        }
        int year = second.isDay() && readSameSeparator(separator) ? readYear() : 0;
        if (year == 0 || (first > 12 && second.number() > 12)) {
            return null;
        }
        cursor.skipTime();
        int before = cursor.position();
        int[] end = cursor.skipRangeSeparator() ? readThreeNumbers() : new int[0];
        if (end.length == 0) {
            cursor.moveTo(before);
        }
        return inBothOrders(separator, new int[] {first, second.number(), year}, end);
    }

    private int[] readThreeNumbers() {
        if (!cursor.peek().isDay()) {
            return new int[0];
        }
        int first = cursor.next().number();
        String separator = readSeparator();
        if (separator == null || !cursor.peek().isDay()) {
            return new int[0];
        }
        int second = cursor.next().number();
        int year = readSameSeparator(separator) ? readYear() : 0;
        return year == 0 ? new int[0] : new int[] {first, second, year};
    }

    private FoundDate inBothOrders(String separator, int[] first, int[] last) {
        FoundDate dayFirst = toFoundDate(first, last, 1, 0);
        FoundDate monthFirst = toFoundDate(first, last, 0, 1);
        boolean isOnlyMonthFirst = first[1] > 12 || (last.length > 0 && last[1] > 12);
        boolean isOnlyDayFirst = separator.equals(".") || first[0] > 12 || (last.length > 0 && last[0] > 12);
        if (isOnlyMonthFirst) {
            return monthFirst;
        }
        boolean areSame = first[0] == first[1] && (last.length == 0 || last[0] == last[1]);
        return isOnlyDayFirst || areSame
                ? dayFirst
                : new FoundDate(
                        start,
                        dayFirst.end(),
                        dayFirst.firstDate(),
                        dayFirst.lastDate(),
                        monthFirst.firstDate(),
                        monthFirst.lastDate(),
                        Certainty.DAY_OR_MONTH_FIRST);
    }

    private FoundDate toFoundDate(int[] first, int[] last, int month, int day) {
        return CalendarDates.toFoundDate(
                start,
                cursor.endOffset(),
                CalendarDates.toDate(first[2], first[month], first[day]),
                last.length == 0 ? null : CalendarDates.toDate(last[2], last[month], last[day]),
                first[2],
                Math.min(first[month], 12));
    }

    /** Reads {@code 30/09-02/10/2019}, {@code 30.09. - 02.10.2019} or, as Americans write days of May, {@code 5/1-3/2024}. */
    private @Nullable FoundDate readDaysOfTwoMonths(int first) {
        String separator = readSeparator();
        int second = separator != null && cursor.peek().isDay() ? cursor.next().number() : 0;
        if (cursor.peek().isSign(".")) {
            cursor.next();
        }
        boolean isRange = second > 0 && !cursor.peek().isSign("/") && cursor.skipRangeSeparator();
        int before = cursor.position();
        int[] end = isRange ? readThreeNumbers() : new int[0];
        if (end.length > 0) {
            return second > 12 ? null : toRange(new int[] {end[2], second, first}, new int[] {end[2], end[1], end[0]});
        }
        cursor.moveTo(before);
        int lastDay = isRange && cursor.peek().isDay() ? cursor.next().number() : 0;
        boolean hasYear = lastDay >= second && first <= 12 && "/".equals(readSeparator()) && "/".equals(separator);
        int year = hasYear && cursor.peek().isYear() ? cursor.next().number() : 0;
        return year == 0 || lastDay == 0
                ? null
                : toRange(new int[] {year, first, second}, new int[] {year, first, lastDay});
    }

    /** A range of days, each given as year, month and day. */
    private FoundDate toRange(int[] first, int[] last) {
        return CalendarDates.toFoundDate(
                start,
                cursor.endOffset(),
                CalendarDates.toDate(first[0], first[1], first[2]),
                CalendarDates.toDate(last[0], last[1], last[2]),
                first[0],
                first[1]);
    }
}
