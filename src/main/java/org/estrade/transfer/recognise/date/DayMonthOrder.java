package org.estrade.transfer.recognise.date;

import java.util.List;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;

/** The order of day and month in dates such as {@code 05/06/2019}. The other dates of the file show it. */
public enum DayMonthOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Pattern NUMERIC = Pattern.compile("[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{2}");

    /** The year for days that are written without one. */
    private static final int ANY_YEAR = 2000;

    /** The highest number of texts that are looked at. */
    private static final int MAX_TEXTS = 500;

    /** The highest length in characters of a text that is looked at. A longer text is prose. */
    private static final int MAX_LENGTH = 1_000;

    /**
     * The order that the numeric dates of a file show.
     *
     * @param texts the texts of the file
     */
    public static DayMonthOrder ofTexts(List<String> texts) {
        int dayFirst = 0;
        int monthFirst = 0;
        List<String> textsWithDates = texts.stream()
                .filter(DayMonthOrder::hasNumericDate)
                .limit(MAX_TEXTS)
                .toList();
        for (String written : textsWithDates) {
            String text = DayOfYear.withYear(written, ANY_YEAR);
            for (FoundDate date : DateRecogniser.findAll(text, 0)) {
                DayMonthOrder order = ofDate(text.substring(date.start(), date.end()), date);
                dayFirst += order == DAY_FIRST ? 1 : 0;
                monthFirst += order == MONTH_FIRST ? 1 : 0;
            }
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst > monthFirst ? DAY_FIRST : MONTH_FIRST;
    }

    private static boolean hasNumericDate(String text) {
        return text.length() < MAX_LENGTH && (NUMERIC.matcher(text).find() || DayOfYear.isWritten(text));
    }

    private static DayMonthOrder ofDate(String written, FoundDate date) {
        DateTokens tokens = new DateTokens(written);
        if (date.certainty() != Certainty.CERTAIN
                || date.precision() < 2
                || !tokens.get(1).isSign("/-")) {
            return UNKNOWN;
        }
        int first = tokens.get(0).number();
        int second = tokens.get(2).number();
        boolean isNumeric = tokens.get(0).isDay() && tokens.get(2).isDay();
        return !isNumeric || first == second ? UNKNOWN : first > 12 ? DAY_FIRST : second > 12 ? MONTH_FIRST : UNKNOWN;
    }

    /** Returns the date read in this order; the day comes first while the order is unknown. */
    public FoundDate apply(FoundDate date) {
        return this == MONTH_FIRST ? date.withMonthFirst() : date;
    }
}
