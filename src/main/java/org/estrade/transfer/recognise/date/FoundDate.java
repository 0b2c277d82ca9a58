package org.estrade.transfer.recognise.date;

import org.estrade.talk.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date found in a text.
 *
 * @param start the offset of its first character in the text
 * @param end the offset after its last character
 * @param firstDate the day, month or year on which the range begins, or the only date; null when no year is known
 * @param lastDate the day, month or year on which the range ends; null when the date is no range
 * @param alternativeFirst the first date with month and day exchanged; null unless both orders are possible
 * @param alternativeLast the last date with month and day exchanged; null unless both orders are possible
 * @param certainty what is uncertain about the date
 */
public record FoundDate(
        int start,
        int end,
        @Nullable PartialDate firstDate,
        @Nullable PartialDate lastDate,
        @Nullable PartialDate alternativeFirst,
        @Nullable PartialDate alternativeLast,
        Certainty certainty) {

    /** The certainty of a date. */
    public enum Certainty {
        CERTAIN,
        /** Only a year with other words beside it. It may be part of a name. */
        YEAR_ONLY,
        /** The text names a day and a month. The year was taken from the headings around, or is missing. */
        YEAR_OF_CONTEXT,
        /** In {@code 05/06/2019} the day or the month may come first. */
        DAY_OR_MONTH_FIRST,
        /** The calendar does not have the date, such as {@code 31 June 2019}. Only the month or the year is kept. */
        NO_SUCH_DAY
    }

    static FoundDate certain(int start, int end, PartialDate first, @Nullable PartialDate last) {
        return new FoundDate(start, end, first, last, null, null, Certainty.CERTAIN);
    }

    FoundDate withCertainty(Certainty other) {
        return new FoundDate(start, end, firstDate, lastDate, alternativeFirst, alternativeLast, other);
    }

    FoundDate withOffsets(int newStart, int newEnd) {
        return new FoundDate(newStart, newEnd, firstDate, lastDate, alternativeFirst, alternativeLast, certainty);
    }

    /** Returns the date with the month read first; the same date when only one order is possible. */
    public FoundDate withMonthFirst() {
        return alternativeFirst == null
                ? this
                : new FoundDate(
                        start,
                        end,
                        /* firstDate= */ alternativeFirst,
                        /* lastDate= */ alternativeLast,
                        /* alternativeFirst= */ firstDate,
                        /* alternativeLast= */ lastDate,
                        certainty);
    }

    /** The precision: 0 for a year, 1 for a month, 2 for a day. */
    public int precision() {
        return firstDate == null || firstDate.month() == null ? 0 : firstDate.day() == null ? 1 : 2;
    }
}
