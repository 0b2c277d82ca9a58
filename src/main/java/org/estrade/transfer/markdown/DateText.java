package org.estrade.transfer.markdown;

import java.util.List;
import java.util.Objects;
import org.estrade.talk.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes a date or a period in words: {@code 30 mai – 2 juin 2024}. {@link DateInText} reads this format. */
final class DateText {

    private static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateText() {}

    /**
     * The date or the period in words.
     *
     * @param last the last day of a period; null for a single date
     * @return null when there is no date, or when a date of the period has no day
     */
    static @Nullable String of(@Nullable PartialDate first, @Nullable PartialDate last, String language) {
        if (first == null || last == null) {
            return first == null || last != null ? null : date(first, language);
        }
        if (first.day() == null || last.day() == null) {
            return null;
        }
        boolean sameYear = first.year() == last.year();
        boolean sameMonth = sameYear && Objects.equals(first.month(), last.month());
        return sameMonth
                ? day(first, language) + "–" + date(last, language)
                : day(first, language)
                        + " "
                        + month(first, language)
                        + (sameYear ? "" : " " + first.year())
                        + " – "
                        + date(last, language);
    }

    private static String date(PartialDate date, String language) {
        return (day(date, language) + " " + month(date, language) + " " + "%04d".formatted(date.year())).strip();
    }

    private static String day(PartialDate date, String language) {
        if (date.day() == null) {
            return "";
        }
        return date.day() == 1 && language.equals("fr") ? "1er" : String.valueOf(date.day());
    }

    private static String month(PartialDate date, String language) {
        Integer month = date.month();
        return month == null ? "" : (language.equals("fr") ? FRENCH : ENGLISH).get(month - 1);
    }
}
