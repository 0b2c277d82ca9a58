package org.estrade.transfer.recognise.date;

import java.util.regex.Pattern;

/** A cell or field that holds a day and a month in numbers and nothing else, in either order: {@code 06-28}. */
public final class DayOfYear {

    private static final Pattern DAY_OF_YEAR = Pattern.compile("[0-3][0-9][-/.][0-3][0-9]");

    private DayOfYear() {}

    public static boolean isWritten(String text) {
        return DAY_OF_YEAR.matcher(text.strip()).matches();
    }

    /** Returns the day with the year after it; any other text unchanged. */
    public static String withYear(String text, int year) {
        if (!isWritten(text)) {
            return text;
        }
        String day = text.strip();
        String separator = day.charAt(2) == '.' ? "." : "/";
        return day.substring(0, 2) + separator + day.substring(3) + separator + year;
    }
}
