package org.estrade.transfer.recognise.date;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estrade.talk.PartialDate;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The recogniser of dates in plain text. The time grows with the length of the text, since each token is read a
 * limited number of times.
 */
public final class DateRecogniser {

    private static final Set<String> LEAD_IN_WORDS = Set.of(
            "le", "les", "du", "de", "des", "on", "from", "in", "en", "since", "depuis", "the", "between", "entre", "a",
            "au", "date", "dated");
    private static final Comparator<FoundDate> BY_PRECISION = Comparator.comparingInt(DateRecogniser::rank);

    private DateRecogniser() {}

    /** Whether the word is the name of a month or its abbreviation, in any of the languages that are known. */
    public static boolean isMonth(String word) {
        return MonthNames.monthOf(PlainLetters.of(word)) > 0;
    }

    /** Whether the text is a month with its year and nothing else: {@code March 2015}, {@code June, 2024}. */
    public static boolean isMonthAndYear(String text) {
        return findBest(text, 0)
                .filter(found -> found.precision() == 1 && found.start() == 0 && found.end() == text.length())
                .isPresent();
    }

    /**
     * Finds every date of a text, in its order and without overlap.
     *
     * @param contextYear the year of the headings around, for dates such as {@code Apr 2}; 0 when none is known
     */
    public static List<FoundDate> findAll(String text, int contextYear) {
        String written = PlainDateSigns.of(text);
        List<FoundDate> dates = AsianDates.findAll(written, contextYear);
        boolean areAsian = !dates.isEmpty();
        DateTokens tokens = new DateTokens(AsianDates.without(dates, written));
        int position = 0;
        while (position < tokens.size()) {
            DateCursor cursor = new DateCursor(tokens, position);
            FoundDate found = isPartOfName(tokens, position) ? null : findAt(cursor, contextYear);
            if (found == null) {
                position++;
            } else {
                dates.add(AsianDates.includeWeekday(written, includeLeadIn(tokens, position, found)));
                position = Math.max(cursor.position(), position + 1);
            }
        }
        if (areAsian) {
            dates.sort(Comparator.comparingInt(FoundDate::start));
        }
        return dates;
    }

    /**
     * Finds the most precise date of a text: a day is preferred to a month, and a month to a year. The first of two
     * equally precise dates is taken, but the last of several years.
     */
    public static Optional<FoundDate> findBest(String text, int contextYear) {
        List<FoundDate> dates = findAll(text, contextYear);
        Optional<FoundDate> mostPrecise = dates.stream().max(BY_PRECISION);
        return mostPrecise.flatMap(best -> best.certainty() == Certainty.YEAR_ONLY
                ? dates.stream().reduce((earlier, later) -> later)
                : dates.stream().filter(date -> rank(date) == rank(best)).findFirst());
    }

    private static int rank(FoundDate date) {
        return switch (date.certainty()) {
            case YEAR_ONLY -> 0;
            case YEAR_OF_CONTEXT -> 2;
            default -> 3 + date.precision();
        };
    }

    private static @Nullable FoundDate findAt(DateCursor cursor, int contextYear) {
        FoundDate found = NumericDateGrammar.findAt(cursor);
        if (found == null) {
            found = NamedMonthGrammar.findAt(cursor, contextYear);
        }
        return found == null ? readYear(cursor) : found;
    }

    /**
     * Whether a token is part of a name: a number attached to the sign before it is an edition or a version, a month
     * attached to a sign is part of a name.
     */
    private static boolean isPartOfName(DateTokens tokens, int position) {
        DateToken token = tokens.get(position);
        DateToken before = tokens.get(position - 1);
        boolean isAttached = !token.isPrecededBySpace() && position > 0;
        return (token.isNumber()
                        && isAttached
                        && (before.isSign("#$€°")
                                || (before.isSign(".")
                                        && tokens.get(position - 2).isNumber())))
                || (MonthNames.monthOf(token.word()) > 0 && isAttached && before.isSign("@#'’."));
    }

    private static @Nullable FoundDate readYear(DateCursor cursor) {
        DateToken token = cursor.peek();
        if (token.isSign("'’")
                && cursor.peek(1).word().length() == 2
                && cursor.peek(1).isNumber()
                && !cursor.peek(1).isPrecededBySpace()
                && cursor.peek(2).isPrecededBySpace()
                && token.isPrecededBySpace()) {
            cursor.next();
            return yearDate(token.start(), cursor, 2000 + cursor.next().number());
        }
        if (!token.isYear()) {
            return null;
        }
        cursor.next();
        boolean isRange = cursor.peek().isSign("-–/")
                && cursor.peek(1).isYear()
                && cursor.peek(1).number() > token.number();
        if (!isRange) {
            return yearDate(token.start(), cursor, token.number());
        }
        cursor.next();
        PartialDate last = PartialDate.of(cursor.next().number());
        return FoundDate.certain(token.start(), cursor.endOffset(), PartialDate.of(token.number()), last)
                .withCertainty(Certainty.YEAR_ONLY);
    }

    private static FoundDate yearDate(int start, DateCursor cursor, int year) {
        return FoundDate.certain(start, cursor.endOffset(), PartialDate.of(year), null)
                .withCertainty(Certainty.YEAR_ONLY);
    }

    /** Extends the date by the weekday, preposition and article before it: {@code on Thursday, the 4th}. */
    private static FoundDate includeLeadIn(DateTokens tokens, int position, FoundDate found) {
        int firstIndex = position;
        while (firstIndex > 0 && isLeadIn(tokens, firstIndex - 1, position)) {
            firstIndex--;
        }
        if (tokens.get(firstIndex).isSign(",")) {
            firstIndex++;
        }
        return firstIndex == position
                ? found
                : found.withOffsets(tokens.get(firstIndex).start(), found.end());
    }

    private static boolean isLeadIn(DateTokens tokens, int index, int position) {
        DateToken token = tokens.get(index);
        boolean isWeekday = MonthNames.isWeekday(token.word()) && position - index <= 3;
        boolean isCommaAfterWeekday =
                token.isSign(",.") && MonthNames.isWeekday(tokens.get(index - 1).word());
        return position - index <= 4
                && (isWeekday
                        || isCommaAfterWeekday
                        || (LEAD_IN_WORDS.contains(token.word()) && token.isPrecededBySpace()));
    }
}
