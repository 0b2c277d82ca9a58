package org.estrade.transfer.recognise.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.FoundDate;

/** The time of day after a date: {@code 14 Nov 2024, 18:30–20:00}. It is no part of a name. */
final class TimeOfDay {

    private static final String TIME =
            "(?:[01]?[0-9]|2[0-3])(?:[:h][0-5][0-9](?: ?[ap]\\.?m\\.?)?| ?[ap]\\.?m\\.?| ?h)(?![\\p{L}\\p{N}])";
    private static final String TIME_ZONE =
            " ?\\(?(?-i:UTC|GMT|CES?T|BST|[ECMP][SD]?T|IST|JST|(?:Eastern|Central|Mountain|Pacific)(?: [Tt]ime)?)(?:[+-][0-9]{1,2})?(?![\\p{L}\\p{N}])\\)?";
    private static final Pattern TIME_OF_DAY = Pattern.compile(
            "[,;]?[ @·|–—-]{0,3}(?:at |à |from |de )?" + TIME + "(?: ?(?:-|–|—|to|à|until) ?" + TIME + ")?(?:"
                    + TIME_ZONE + ")?|" + TIME_ZONE,
            Pattern.CASE_INSENSITIVE);

    private TimeOfDay() {}

    /** The offset after the date and the time of day that follows it. */
    static int endAfter(FoundDate date, String text) {
        Matcher time = TIME_OF_DAY.matcher(text).region(date.end(), text.length());
        return date.precision() == 2 && time.lookingAt() ? time.end() : date.end();
    }
}
