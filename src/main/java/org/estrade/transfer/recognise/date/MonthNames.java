package org.estrade.transfer.recognise.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of months in French, English, German, Spanish, Italian, Portuguese, Dutch and Russian, and of weekdays in French
 * and English, with abbreviations, in lower case and without accents.
 */
final class MonthNames {

    private static final List<List<String>> NAMES = List.of(
            names("janvier january janv jan januar jaenner enero gennaio janeiro januari января январь"),
            names("fevrier february fevr fev febr feb februar febrero febbraio fevereiro februari февраля февраль"),
            names("mars march mar marz maerz marzo maart марта март"),
            names("avril april avr apr abril aprile апреля апрель"),
            names("mai may mayo maggio maio mei мая маи"),
            names("juin june jun juni junio giugno junho июня июнь"),
            names("juillet july juil jul juli julio luglio julho июля июль"),
            names("aout august aug agosto augustus августа август"),
            names("septembre september sept sep septiembre settembre setembro сентября сентябрь"),
            names("octobre october oct oktober okt octubre ottobre outubro октября октябрь"),
            names("novembre november nov noviembre novembro ноября ноябрь"),
            names("decembre december dec dezember dez diciembre dicembre dezembro декабря декабрь"));

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

    private static List<String> names(String separatedBySpaces) {
        return List.of(separatedBySpaces.split(" ", -1));
    }

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
