package org.estrade.transfer.recognise.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays in French and English, with abbreviations, in lower case and without accents. */
final class MonthNames {

    private static final List<List<String>> NAMES = List.of(
            List.of("janvier", "january", "janv", "jan"),
            List.of("fevrier", "february", "fevr", "fev", "febr", "feb"),
            List.of("mars", "march", "mar"),
            List.of("avril", "april", "avr", "apr"),
            List.of("mai", "may"),
            List.of("juin", "june", "jun"),
            List.of("juillet", "july", "juil", "jul"),
            List.of("aout", "august", "aug"),
            List.of("septembre", "september", "sept", "sep"),
            List.of("octobre", "october", "oct"),
            List.of("novembre", "november", "nov"),
            List.of("decembre", "december", "dec"));

    private static final Set<String> WEEKDAYS = Set.of(
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "lun",
            "mer",
            "jeu",
            "ven",
            "sam",
            "dim",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun");

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** The number of the month from 1 to 12; 0 for any other word. */
    static int monthOf(String plainWord) {
        return MONTHS.getOrDefault(plainWord, 0);
    }

    static boolean isWeekday(String plainWord) {
        return WEEKDAYS.contains(plainWord);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= NAMES.size(); month++) {
            for (String name : NAMES.get(month - 1)) {
                months.put(name, month);
            }
        }
        return months;
    }
}
