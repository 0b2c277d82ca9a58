package org.estrade.transfer.recognise.draft;

import java.util.Set;
import org.estrade.talk.PartialDate;
import org.estrade.transfer.recognise.Occurrence.Missing;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.date.FoundDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/** The dates of a delivery as they are being read: its own, the year in its venue's name, the year of the headings around. */
final class DraftDates {

    private @Nullable FoundDate date;
    private @Nullable FoundDate end;
    private String words = "";
    private int yearOfName;
    private int contextYear;

    void inherit(DraftDates outer) {
        contextYear = contextYear == 0 ? outer.contextYear : contextYear;
        if (date == null) {
            date = outer.date;
            end = end == null ? outer.end : end;
            words = outer.words;
        }
    }

    /** A more precise date replaces the one before. */
    void date(FoundDate found, String written) {
        FoundDate known = date;
        boolean better = known == null
                || (found.precision() > known.precision() && found.first() != null)
                || (known.certainty() == Certainty.YEAR_ONLY && found.certainty() != Certainty.YEAR_ONLY);
        if (better) {
            date = found;
            words = written;
        }
    }

    void end(FoundDate found) {
        end = found;
    }

    void yearOfName(int year) {
        yearOfName = yearOfName == 0 ? year : yearOfName;
    }

    int yearOfName() {
        return yearOfName;
    }

    void contextYear(int year) {
        contextYear = year;
    }

    int contextYear() {
        return contextYear;
    }

    boolean isDated() {
        return date != null;
    }

    /** Whether the other date begins this one as text: {@code 2015-04} begins {@code 2015-04-21}. */
    boolean mayBe(DraftDates other) {
        PartialDate mine = date == null ? null : date.first();
        PartialDate theirs = other.date == null ? null : other.date.first();
        return theirs == null || (mine != null && mine.toString().startsWith(theirs.toString()));
    }

    boolean hasYear() {
        return date != null || contextYear > 0 || yearOfName > 0;
    }

    /** The words of a date without a year, which stay in the note; empty when the date is whole. */
    String unfinished() {
        return date != null && date.first() == null ? words : "";
    }

    /** The first day, month or year; what it lacks is added to the missing facts, what is doubtful is told. */
    @Nullable PartialDate first(Findings findings, int line, Set<Missing> missing) {
        FoundDate found = date;
        int year = yearOfName > 0 ? yearOfName : contextYear;
        if (found == null) {
            if (year == 0) {
                missing.add(Missing.DATE);
            }
            return year == 0 ? null : PartialDate.of(year);
        }
        if (found.first() == null) {
            missing.add(Missing.YEAR);
            return null;
        }
        if (found.certainty() == Certainty.DAY_OR_MONTH_FIRST) {
            findings.remark(
                    line,
                    Code.DAY_OR_MONTH_FIRST,
                    words,
                    String.valueOf(found.first()),
                    String.valueOf(found.otherFirst()));
        } else if (found.certainty() == Certainty.NO_SUCH_DAY) {
            findings.remark(line, Code.DATE_UNREADABLE, words);
        }
        return found.first();
    }

    /** The end of a range that begins at that date, null for none. */
    @Nullable PartialDate last(@Nullable PartialDate first) {
        FoundDate found = date;
        PartialDate last = end != null ? end.first() : found == null ? null : found.last();
        return first != null && last != null && last.compareTo(first) > 0 ? last : null;
    }
}
