package org.estrade.transfer.recognise.date;

import org.estrade.talk.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date found in a text.
 *
 * @param start index of its first character in the text
 * @param end index after its last character
 * @param firstDate the day, month or year it begins; null when the text says no year and none is known from elsewhere
 * @param lastDate the day, month or year it ends, null when it is no range
 * @param alternativeFirst the first date when the month is read before the day, null unless both readings are possible
 * @param alternativeLast the last date in that other reading
 */
public record FoundDate(
        int start,
        int end,
        @Nullable PartialDate firstDate,
        @Nullable PartialDate lastDate,
        @Nullable PartialDate alternativeFirst,
        @Nullable PartialDate alternativeLast,
        Certainty certainty) {

    /** How far the text itself says the date. */
    public enum Certainty {
        CERTAIN,
        /** A year with other words beside it: it may belong to a name. */
        YEAR_ONLY,
        /** The text has a day and a month, the year was taken from the context or is missing. */
        YEAR_OF_CONTEXT,
        /** {@code 05/06/2019}: the day or the month may come first. */
        DAY_OR_MONTH_FIRST,
        /** {@code 31 June 2019}: only the month, or the year, is kept. */
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

    /** The same date with the other reading chosen; the same value when only one is possible. */
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

    /** 0 for a year, 1 for a month, 2 for a day. */
    public int precision() {
        return firstDate == null || firstDate.month() == null ? 0 : firstDate.day() == null ? 1 : 2;
    }
}
