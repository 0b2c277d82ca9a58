package org.estrade.transfer.recognise.date;

import java.time.DateTimeException;
import org.estrade.talk.PartialDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/** Dates made from numbers and checked against the calendar. A part that is 0 is missing. */
final class CalendarDates {

    private CalendarDates() {}

    static @Nullable PartialDate toDate(int year, int month, int day) {
        try {
            return new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** The range between two dates. When the calendar does not have the first day, only the month or year is kept. */
    static FoundDate toFoundDate(
            int start, int end, @Nullable PartialDate first, @Nullable PartialDate last, int year, int month) {
        if (first == null) {
            PartialDate monthOrYear = toDate(year, month, 0);
            PartialDate knownPart = monthOrYear == null ? PartialDate.of(year) : monthOrYear;
            return FoundDate.certain(start, end, knownPart, null).withCertainty(Certainty.NO_SUCH_DAY);
        }
        boolean isRange = last != null && last.compareTo(first) > 0;
        return FoundDate.certain(start, end, first, isRange ? last : null);
    }
}
