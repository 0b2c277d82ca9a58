package org.estrade.transfer.recognise.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.PartialDate;
import org.estrade.transfer.recognise.date.FoundDate.Certainty;
import org.jspecify.annotations.Nullable;

/** Dates with a sign after each number, as Japanese, Chinese and Korean texts write them: {@code 2020年8月21日（金）}. */
final class AsianDates {

    private static final String WEEKDAY =
            "(?: ?[(（](?:周|星期)?[月火水木金土日一二三四五六월화수목금토일](?:曜日?|요일)?(?:[・/･,]?(?:祝日?|休))?[)）])?";
    private static final String YEAR = "((?:19|20)[0-9]{2}) ?[年년][度도]?";
    private static final String MONTH = "(0?[1-9]|1[0-2]) ?[月월]";
    private static final String DAY =
            "([0-2]?[0-9]|3[01]) ?(?:[日号號일]|(?=[~〜～–-][0-9]{1,2} ?[月日号號월일]|[・、,/][0-9]{1,2} ?[日号號일]))";
    private static final String END =
            "(?: ?[~〜～–—・、,/-] ?(?:" + MONTH + " ?)?([0-2]?[0-9]|3[01]) ?[日号號일]" + WEEKDAY + ")?";

    /** A year, with its month and day when it has them. */
    private static final Pattern WITH_YEAR =
            Pattern.compile(YEAR + "(?: ?" + MONTH + "(?: ?" + DAY + WEEKDAY + END + ")?)?");

    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?<![0-9年년])" + MONTH + "(?: ?" + DAY + WEEKDAY + END + "|(?![\\p{L}\\p{N}]))");

    /** The weekday in brackets after a date of another form: {@code 2020/08/21（金）}. */
    private static final Pattern WEEKDAY_AFTER_NUMBER = Pattern.compile("(?<=[0-9])" + WEEKDAY);

    private AsianDates() {}

    /** Finds the dates. A month without a year is a date only below a heading with a year. */
    static List<FoundDate> findAll(String text, int contextYear) {
        List<FoundDate> found = new ArrayList<>();
        if (text.indexOf('年') >= 0 || text.indexOf('년') >= 0) {
            Matcher date = WITH_YEAR.matcher(text);
            while (date.find()) {
                found.add(toDate(date, Integer.parseInt(date.group(1)), 1, Certainty.CERTAIN));
            }
        }
        if (found.isEmpty() && contextYear > 0 && (text.indexOf('月') >= 0 || text.indexOf('월') >= 0)) {
            Matcher date = WITHOUT_YEAR.matcher(text);
            while (date.find()) {
                found.add(toDate(date, contextYear, 0, Certainty.YEAR_OF_CONTEXT));
            }
        }
        return found;
    }

    /** @param before the number of the group before the month */
    private static FoundDate toDate(Matcher date, int year, int before, Certainty certainty) {
        int month = number(date.group(before + 1));
        int day = number(date.group(before + 2));
        int lastMonth = number(date.group(before + 3));
        int lastDay = number(date.group(before + 4));
        PartialDate first = CalendarDates.toDate(year, month, day);
        PartialDate last =
                lastDay == 0 ? null : CalendarDates.toDate(year, lastMonth == 0 ? month : lastMonth, lastDay);
        FoundDate found = CalendarDates.toFoundDate(date.start(), date.end(), first, last, year, month);
        return found.certainty() == Certainty.NO_SUCH_DAY
                ? found
                : found.withCertainty(month == 0 ? Certainty.YEAR_ONLY : certainty);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The text with spaces in place of these dates. */
    static String without(List<FoundDate> dates, String text) {
        if (dates.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (FoundDate date : dates) {
            rest.replace(date.start(), date.end(), " ".repeat(date.end() - date.start()));
        }
        return rest.toString();
    }

    /** Extends a date by the weekday in brackets after it. */
    static FoundDate includeWeekday(String text, FoundDate date) {
        Matcher weekday = WEEKDAY_AFTER_NUMBER.matcher(text).region(date.end(), text.length());
        weekday.useTransparentBounds(true);
        return weekday.lookingAt() && weekday.end() > date.end() ? date.withOffsets(date.start(), weekday.end()) : date;
    }
}
