package org.estrade.transfer.recognise.date;

import java.time.DateTimeException;
import org.estrade.talk.PartialDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/** Found dates made of numbers, checked against the calendar. A part that is 0 was not given. */
final class CalendarDates {

    private CalendarDates() {}

    static @Nullable PartialDate toDate(int year, int month, int day) {
        try {
            return new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** The range between two dates; only the first month or year when the calendar lacks one of the two days. */
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
