package org.estrade.venue.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/** The codes of countries, by the names that people write in the languages of Western Europe, or the code. */
public final class Countries {

    /** Names that people use and that the list of Java does not contain, with their country codes. */
    private static final Map<String, String> COMMON_NAMES = Map.ofEntries(
            Map.entry("usa", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("etats unis d amerique", "US"),
            Map.entry("uk", "GB"),
            Map.entry("uae", "AE"),
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

    /** The codes of French territories that have a code of their own. */
    private static final Set<String> FRENCH_TERRITORIES =
            Set.of("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "WF", "YT");

    /** The languages of the names, the most important first. */
    private static final List<Locale> LANGUAGES = List.of(
            Locale.FRENCH,
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.forLanguageTag("es"),
            Locale.ITALIAN,
            Locale.forLanguageTag("pt"));

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The ISO 3166-1 code of a country in two letters; null for a country that is not known. */
    public static @Nullable String code(String name) {
        return CODES.get(PlainLetters.words(name));
    }

    /**
     * Whether the territory with a code belongs to a country. Nouméa, for example, has a code of its own and is in
     * France.
     */
    static boolean isIn(String code, String country) {
        return code.equals(country) || (country.equals("FR") && FRENCH_TERRITORIES.contains(code));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(COMMON_NAMES);
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            for (Locale language : LANGUAGES) {
                codes.putIfAbsent(PlainLetters.words(country.getDisplayCountry(language)), code);
            }
            codes.putIfAbsent(PlainLetters.words(code), code);
        }
        return codes;
    }
}
