package org.estrade.transfer.recognise.date;

import org.estrade.talk.PartialDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Grammar of dates in numbers: {@code 2024-05-27/30}, {@code 13-15/11/2015}, {@code 19-20.05.2017},
 * {@code 30/09-02/10/2019}, {@code 2022/11}, {@code 03/2019}, {@code 20190314}.
 */
final class NumericDateGrammar {

    private static final String SIGNS = "-/.‑";

    private final DateCursor cursor;
    private final int start;

    private NumericDateGrammar(DateCursor cursor) {
        this.cursor = cursor;
        this.start = cursor.peek().start();
    }

    /** The date that begins at the cursor; without one the cursor stays in place. */
    static @Nullable FoundDate at(DateCursor cursor) {
        NumericDateGrammar grammar = new NumericDateGrammar(cursor);
        int before = cursor.position();
        FoundDate found = grammar.read();
        if (found == null || (cursor.peek().isNumber() && !cursor.peek().spaced())) {
            cursor.back(before);
            return null;
        }
        return found;
    }

    private @Nullable FoundDate read() {
        DateToken first = cursor.peek();
        if (first.isYear()) {
            cursor.next();
            return yearFirst(first.number());
        }
        if (first.word().length() == 8 && first.number() >= 1950_01_01 && first.number() <= 2099_12_31) {
            cursor.next();
            PartialDate day =
                    CalendarDates.date(first.number() / 10_000, first.number() / 100 % 100, first.number() % 100);
            return day == null ? null : FoundDate.sure(start, cursor.end(), day, null);
        }
        return first.isDay() ? dayFirst() : null;
    }

    private @Nullable FoundDate yearFirst(int year) {
        String sign = sign();
        DateToken month = cursor.peek();
        if (sign == null || month.spaced() || !month.isMonthNumber()) {
            return null;
        }
        cursor.next();
        int day = dayBehind(sign);
        if (day == 0 && month.word().length() < 2 && !sign.equals("/")) {
            return null;
        }
        PartialDate first = CalendarDates.date(year, month.number(), day);
        skipTime();
        PartialDate last = day == 0 ? lastMonth() : lastDay(year, month.number());
        return CalendarDates.found(start, cursor.end(), first, last, year, month.number());
    }

    private @Nullable String sign() {
        return cursor.peek().isSign(SIGNS) && !cursor.peek().spaced()
                ? cursor.next().word()
                : null;
    }

    private int dayBehind(String sign) {
        if (cursor.peek().isSign(sign)
                && cursor.peek(1).isDay()
                && !cursor.peek(1).spaced()) {
            cursor.next();
            return cursor.next().number();
        }
        return 0;
    }

    /** The hour behind a day is read and forgotten: {@code T10:00:00Z}, {@code 10:00}, {@code +02:00}. */
    private void skipTime() {
        int before = cursor.position();
        if (cursor.peek().word().equals("t") && !cursor.peek().spaced()) {
            cursor.next();
        }
        if (!cursor.peek().isNumber()
                || !cursor.peek(1).isSign(":")
                || !cursor.peek(2).isNumber()) {
            cursor.back(before);
            return;
        }
        cursor.next();
        while (cursor.peek().isSign(":.+-")
                && cursor.peek(1).isNumber()
                && !cursor.peek(1).spaced()) {
            cursor.next();
            cursor.next();
        }
        if (cursor.peek().word().equals("z")) {
            cursor.next();
        }
    }

    private @Nullable PartialDate lastMonth() {
        int before = cursor.position();
        if (cursor.range() && cursor.peek().isYear()) {
            int endYear = cursor.next().number();
            if (sign() != null && cursor.peek().isMonthNumber()) {
                return CalendarDates.date(endYear, cursor.next().number(), 0);
            }
        }
        cursor.back(before);
        return null;
    }

    /** The end of {@code 2024-05-27/30}, {@code 2024-05-27/06-01} or {@code 2024-05-27 - 2024-05-30}; null for none. */
    private @Nullable PartialDate lastDay(int year, int month) {
        int before = cursor.position();
        boolean glued = !cursor.peek().spaced();
        if (cursor.peek().isSign(".") && cursor.peek(1).isSign(".")) {
            cursor.next();
            cursor.next();
        } else if (!cursor.range()) {
            return null;
        }
        PartialDate last = endOfRange(year, month, glued);
        if (last == null) {
            cursor.back(before);
        } else {
            skipTime();
        }
        return last;
    }

    private @Nullable PartialDate endOfRange(int year, int month, boolean glued) {
        DateToken number = cursor.next();
        String sign = number.isNumber() ? sign() : null;
        if (number.isYear() && sign != null && cursor.peek().isMonthNumber()) {
            int endMonth = cursor.next().number();
            int day = dayBehind(sign);
            return day == 0 ? null : CalendarDates.date(number.number(), endMonth, day);
        }
        if (number.isMonthNumber() && sign != null && cursor.peek().isDay()) {
            return CalendarDates.date(year, number.number(), cursor.next().number());
        }
        return sign == null && glued && number.isDay() ? CalendarDates.date(year, month, number.number()) : null;
    }

    private @Nullable FoundDate dayFirst() {
        int first = cursor.next().number();
        int before = cursor.position();
        FoundDate found = daysOfMonth(first);
        if (found == null) {
            cursor.back(before);
            found = parts(first);
        }
        if (found == null) {
            cursor.back(before);
            found = daysOfMonths(first);
        }
        return found;
    }

    /** {@code 13-15/11/2015}: the days are joined by another sign than the parts of the date. */
    private @Nullable FoundDate daysOfMonth(int first) {
        String join = cursor.peek().word();
        if (!cursor.range() || !cursor.peek().isDay()) {
            return null;
        }
        int last = cursor.next().number();
        String sign = sign();
        if (sign == null || sign.equals(join) || !cursor.peek().isMonthNumber()) {
            return null;
        }
        int month = cursor.next().number();
        int year = sameSign(sign) ? year() : 0;
        return year == 0
                ? null
                : CalendarDates.found(
                        start,
                        cursor.end(),
                        CalendarDates.date(year, month, first),
                        CalendarDates.date(year, month, last),
                        year,
                        month);
    }

    private boolean sameSign(String sign) {
        return sign.equals(sign());
    }

    /** A year in four digits or, as spreadsheets write it, two. */
    private int year() {
        DateToken token = cursor.peek();
        if (token.isYear()) {
            return cursor.next().number();
        }
        return token.isNumber() && token.word().length() == 2
                ? 2000 + cursor.next().number()
                : 0;
    }

    /** {@code 03/2019}, {@code 14/03/2019} or {@code 05/06/2019 - 07/06/2019}. */
    private @Nullable FoundDate parts(int first) {
        String sign = sign();
        if (sign == null) {
            return null;
        }
        DateToken second = cursor.next();
        if (second.isYear() && first <= 12 && !sign.equals("-")) {
            return CalendarDates.found(start, cursor.end(), CalendarDates.date(second.number(), first, 0), null, 0, 0);
        }
        int year = second.isDay() && sameSign(sign) ? year() : 0;
        if (year == 0 || (first > 12 && second.number() > 12)) {
            return null;
        }
        skipTime();
        int before = cursor.position();
        int[] end = cursor.range() ? threeParts() : new int[0];
        if (end.length == 0) {
            cursor.back(before);
        }
        return inBothOrders(sign, new int[] {first, second.number(), year}, end);
    }

    private int[] threeParts() {
        if (!cursor.peek().isDay()) {
            return new int[0];
        }
        int first = cursor.next().number();
        String sign = sign();
        if (sign == null || !cursor.peek().isDay()) {
            return new int[0];
        }
        int second = cursor.next().number();
        int year = sameSign(sign) ? year() : 0;
        return year == 0 ? new int[0] : new int[] {first, second, year};
    }

    private FoundDate inBothOrders(String sign, int[] first, int[] last) {
        FoundDate dayFirst = range(first, last, 1, 0);
        FoundDate monthFirst = range(first, last, 0, 1);
        boolean onlyMonthFirst = first[1] > 12 || (last.length > 0 && last[1] > 12);
        boolean onlyDayFirst = sign.equals(".") || first[0] > 12 || (last.length > 0 && last[0] > 12);
        if (onlyMonthFirst) {
            return monthFirst;
        }
        boolean same = first[0] == first[1] && (last.length == 0 || last[0] == last[1]);
        return onlyDayFirst || same
                ? dayFirst
                : new FoundDate(
                        start,
                        dayFirst.end(),
                        dayFirst.first(),
                        dayFirst.last(),
                        monthFirst.first(),
                        monthFirst.last(),
                        Certainty.DAY_OR_MONTH_FIRST);
    }

    private FoundDate range(int[] first, int[] last, int month, int day) {
        return CalendarDates.found(
                start,
                cursor.end(),
                CalendarDates.date(first[2], first[month], first[day]),
                last.length == 0 ? null : CalendarDates.date(last[2], last[month], last[day]),
                first[2],
                Math.min(first[month], 12));
    }

    /** {@code 30/09-02/10/2019}, {@code 30.09. - 02.10.2019}. */
    private @Nullable FoundDate daysOfMonths(int day) {
        String sign = sign();
        if (sign == null || !cursor.peek().isMonthNumber()) {
            return null;
        }
        int month = cursor.next().number();
        if (cursor.peek().isSign(".")) {
            cursor.next();
        }
        int[] end = cursor.range() ? threeParts() : new int[0];
        return end.length == 0
                ? null
                : CalendarDates.found(
                        start,
                        cursor.end(),
                        CalendarDates.date(end[2], month, day),
                        CalendarDates.date(end[2], end[1], end[0]),
                        end[2],
                        month);
    }
}
