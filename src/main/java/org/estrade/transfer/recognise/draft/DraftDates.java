package org.estrade.transfer.recognise.draft;

import java.util.Set;
import org.estrade.talk.PartialDate;
import org.estrade.transfer.recognise.Occurrence.Missing;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a delivery while it is read: its own date, the year in the name of its venue, and the year of the
 * headings around it.
 */
final class DraftDates {

    private @Nullable FoundDate date;
    private @Nullable FoundDate endDate;
    private String writtenDate = "";
    private int yearOfName;
    private int contextYear;

    void inheritFrom(DraftDates outer) {
        contextYear = contextYear == 0 ? outer.contextYear : contextYear;
        boolean isOtherYear = yearOfName > 0 && outer.isInOtherYear(yearOfName);
        if ((date == null && !isOtherYear) || isYearInTitle(outer.date)) {
            date = outer.date;
            endDate = endDate == null ? outer.endDate : endDate;
            writtenDate = outer.writtenDate;
        }
    }

    private boolean isInOtherYear(int year) {
        PartialDate first = date == null ? null : date.firstDate();
        return first != null && first.year() != year;
    }

    /** Whether the own date is only a year, which belongs to the title when the event around it gives a day. */
    private boolean isYearInTitle(@Nullable FoundDate dateOfEvent) {
        return date != null
                && date.certainty() == Certainty.YEAR_ONLY
                && dateOfEvent != null
                && dateOfEvent.firstDate() != null
                && (dateOfEvent.precision() == 2 || isMonthOfYear(dateOfEvent.firstDate(), date.firstDate()));
    }

    /** Whether the first date is a month of the other one, which is a year: the month of the heading above {@code MossConf 2019}. */
    private static boolean isMonthOfYear(PartialDate month, @Nullable PartialDate year) {
        return month.month() != null && year != null && year.month() == null && year.year() == month.year();
    }

    /** Adds a date. A more precise date replaces the date before. */
    void addDate(FoundDate found, String written) {
        FoundDate current = date;
        boolean isBetter = current == null
                || (found.precision() > current.precision() && found.firstDate() != null)
                || (current.certainty() == Certainty.YEAR_ONLY && found.certainty() != Certainty.YEAR_ONLY);
        if (isBetter) {
            date = found;
            writtenDate = written;
        }
    }

    /** Forgets the date, which is not the date of any delivery in particular. Returns whether there was one. */
    boolean forget() {
        boolean wasDated = date != null;
        date = null;
        endDate = null;
        return wasDated;
    }

    void setEndDate(FoundDate found) {
        endDate = found;
    }

    void addYearOfName(int year) {
        yearOfName = yearOfName == 0 ? year : yearOfName;
    }

    int yearOfName() {
        return yearOfName;
    }

    void setContextYear(int year) {
        contextYear = year;
    }

    int contextYear() {
        return contextYear;
    }

    boolean isDated() {
        return date != null;
    }

    /** Whether there is no date yet, or only the year of the other date. */
    boolean isCompletedBy(@Nullable FoundDate other) {
        PartialDate own = date == null ? null : date.firstDate();
        PartialDate better = other == null ? null : other.firstDate();
        return date == null
                || (own != null
                        && own.month() == null
                        && better != null
                        && better.month() != null
                        && own.year() == better.year());
    }

    /** Whether the other date is the same or less precise: {@code 2015-04} is less precise than {@code 2015-04-21}. */
    boolean mayBeSameAs(DraftDates other) {
        PartialDate ownFirst = date == null ? null : date.firstDate();
        PartialDate otherFirst = other.date == null ? null : other.date.firstDate();
        return otherFirst == null || (ownFirst != null && ownFirst.toString().startsWith(otherFirst.toString()));
    }

    boolean hasYear() {
        return date != null || contextYear > 0 || yearOfName > 0;
    }

    /** The text of a date without a year, which is kept as a note; empty when the date has a year. */
    String textWithoutYear() {
        completeYear(yearOfName > 0 ? yearOfName : contextYear);
        return date != null && date.firstDate() == null ? writtenDate : "";
    }

    /**
     * The first day, month or year. Adds missing parts to the missing facts, and a remark when the date is ambiguous.
     */
    @Nullable PartialDate firstDate(Findings findings, int line, Set<Missing> missing) {
        int year = yearOfName > 0 ? yearOfName : contextYear;
        completeYear(year);
        FoundDate found = date;
        if (found == null) {
            if (year == 0) {
                missing.add(Missing.DATE);
            }
            return year == 0 ? null : PartialDate.of(year);
        }
        if (found.firstDate() == null) {
            missing.add(Missing.YEAR);
            return null;
        }
        if (found.certainty() == Certainty.DAY_OR_MONTH_FIRST) {
            findings.addRemark(
                    line,
                    Code.DAY_OR_MONTH_FIRST,
                    writtenDate,
                    String.valueOf(found.firstDate()),
                    String.valueOf(found.alternativeFirst()));
        } else if (found.certainty() == Certainty.NO_SUCH_DAY) {
            findings.addRemark(line, Code.DATE_UNREADABLE, writtenDate);
        }
        return found.firstDate();
    }

    /** Gives a day without a year the year in the name of the venue: {@code MossConf 2024 (Nov 14)}. */
    private void completeYear(int year) {
        if (date != null && date.firstDate() == null && year > 0) {
            date = DateRecogniser.findBest(writtenDate, year).orElse(date);
        }
    }

    /** The end of a range that begins at that date; null when the date is no range. */
    @Nullable PartialDate lastDate(@Nullable PartialDate first) {
        FoundDate found = date;
        PartialDate last = endDate != null ? endDate.firstDate() : found == null ? null : found.lastDate();
        return first != null && last != null && last.compareTo(first) > 0 ? last : null;
    }
}
