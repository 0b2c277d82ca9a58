package org.estrade.venue.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/** Countries as people write them: in French, in English, or by their code. */
public final class Countries {

    /** What people say and no list of countries does. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("usa", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("etats unis d amerique", "US"),
            Map.entry("uk", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("grande bretagne", "GB"),
            Map.entry("england", "GB"),
            Map.entry("angleterre", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("ecosse", "GB"),
            Map.entry("wales", "GB"),
            Map.entry("pays de galles", "GB"),
            Map.entry("northern ireland", "GB"),
            Map.entry("irlande du nord", "GB"),
            Map.entry("holland", "NL"),
            Map.entry("hollande", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("czech republic", "CZ"),
            Map.entry("republique tcheque", "CZ"),
            Map.entry("turkey", "TR"),
            Map.entry("hong kong", "HK"),
            Map.entry("macao", "MO"),
            Map.entry("ivory coast", "CI"));

    /** What is French and has a code of its own. */
    private static final Set<String> OVERSEAS =
            Set.of("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "WF", "YT");

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The ISO 3166-1 code of a country in two letters; null for a country that is not known. */
    public static @Nullable String code(String written) {
        return CODES.get(PlainLetters.words(written));
    }

    /** Whether what has the one code is in the country of the other; a talk in Nouméa is a talk in France. */
    static boolean isIn(String code, String country) {
        return code.equals(country) || (country.equals("FR") && OVERSEAS.contains(code));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(SAID);
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                codes.putIfAbsent(PlainLetters.words(country.getDisplayCountry(language)), code);
            }
            codes.putIfAbsent(PlainLetters.words(code), code);
        }
        return codes;
    }
}
