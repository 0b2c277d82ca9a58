package org.estrade.transfer.recognise.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estrade.talk.PartialDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/** Dates in a plain text. The cost grows with the length of the text: each token is looked at a bounded number of times. */
public final class DateRecogniser {

    private static final Set<String> LEAD_IN = Set.of(
            "le", "les", "du", "de", "des", "on", "from", "in", "en", "since", "depuis", "the", "between", "entre", "a",
            "au", "date", "dated");
    private static final Comparator<FoundDate> BY_PRECISION = Comparator.comparingInt(DateRecogniser::weight);

    private DateRecogniser() {}

    /**
     * Every date of the text, in its order, without overlap.
     *
     * @param contextYear of the headings around, for dates such as {@code Apr 2}; 0 when none is known
     */
    public static List<FoundDate> all(String text, int contextYear) {
        DateTokens tokens = new DateTokens(text);
        List<FoundDate> dates = new ArrayList<>();
        int position = 0;
        while (position < tokens.size()) {
            DateCursor cursor = new DateCursor(tokens, position);
            FoundDate found = startsInName(tokens, position) ? null : at(cursor, contextYear);
            if (found == null) {
                position++;
            } else {
                dates.add(withLeadIn(tokens, position, found));
                position = Math.max(cursor.position(), position + 1);
            }
        }
        return dates;
    }

    /**
     * The most precise date of a text: a day is preferred to a month, and a month to a year. The first of two equally precise
     * dates is taken, but the last of several years.
     */
    public static Optional<FoundDate> best(String text, int contextYear) {
        List<FoundDate> dates = all(text, contextYear);
        Optional<FoundDate> most = dates.stream().max(BY_PRECISION);
        return most.flatMap(best -> best.certainty() == Certainty.YEAR_ONLY
                ? dates.stream().reduce((earlier, later) -> later)
                : dates.stream().filter(date -> weight(date) == weight(best)).findFirst());
    }

    private static int weight(FoundDate date) {
        return switch (date.certainty()) {
            case YEAR_ONLY -> 0;
            case YEAR_OF_CONTEXT -> 2;
            default -> 3 + date.precision();
        };
    }

    private static @Nullable FoundDate at(DateCursor cursor, int contextYear) {
        FoundDate found = NumericDateGrammar.at(cursor);
        if (found == null) {
            found = NamedMonthGrammar.at(cursor, contextYear);
        }
        return found == null ? year(cursor) : found;
    }

    /** A number glued to the sign or letter before it is an edition, a version or a part of a name. */
    private static boolean startsInName(DateTokens tokens, int position) {
        DateToken token = tokens.get(position);
        DateToken before = tokens.get(position - 1);
        boolean glued = !token.spaced() && position > 0;
        return (token.isNumber()
                        && glued
                        && (before.isSign("#$€°")
                                || (before.isSign(".")
                                        && tokens.get(position - 2).isNumber())))
                || (MonthNames.month(token.word()) > 0 && glued && before.isSign("@#'’."));
    }

    private static @Nullable FoundDate year(DateCursor cursor) {
        DateToken token = cursor.peek();
        if (token.isSign("'’")
                && cursor.peek(1).word().length() == 2
                && cursor.peek(1).isNumber()
                && !cursor.peek(1).spaced()
                && cursor.peek(2).spaced()
                && token.spaced()) {
            cursor.next();
            return year(token.start(), cursor, 2000 + cursor.next().number());
        }
        if (!token.isYear()) {
            return null;
        }
        cursor.next();
        boolean range = cursor.peek().isSign("-–/")
                && cursor.peek(1).isYear()
                && cursor.peek(1).number() > token.number();
        if (!range) {
            return year(token.start(), cursor, token.number());
        }
        cursor.next();
        PartialDate last = PartialDate.of(cursor.next().number());
        return FoundDate.sure(token.start(), cursor.end(), PartialDate.of(token.number()), last)
                .certain(Certainty.YEAR_ONLY);
    }

    private static FoundDate year(int start, DateCursor cursor, int year) {
        return FoundDate.sure(start, cursor.end(), PartialDate.of(year), null).certain(Certainty.YEAR_ONLY);
    }

    /** The weekday, preposition and article before a date belong to it: {@code on Thursday, the 4th}. */
    private static FoundDate withLeadIn(DateTokens tokens, int position, FoundDate found) {
        int first = position;
        while (first > 0 && belongs(tokens, first - 1, position)) {
            first--;
        }
        if (tokens.get(first).isSign(",")) {
            first++;
        }
        return first == position ? found : found.spanning(tokens.get(first).start(), found.end());
    }

    private static boolean belongs(DateTokens tokens, int index, int position) {
        DateToken token = tokens.get(index);
        boolean weekday = MonthNames.isWeekday(token.word()) && position - index <= 3;
        boolean comma =
                token.isSign(",.") && MonthNames.isWeekday(tokens.get(index - 1).word());
        return position - index <= 4 && (weekday || comma || (LEAD_IN.contains(token.word()) && token.spaced()));
    }
}
