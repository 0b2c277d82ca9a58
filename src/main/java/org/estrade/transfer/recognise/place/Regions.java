package org.estrade.transfer.recognise.place;

import java.util.Map;
import java.util.Set;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/** States and provinces that are written between a town and its country, and short names of large towns. */
final class Regions {

    private static final Set<String> STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY",
            "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH",
            "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY");
    private static final Set<String> PROVINCES = Set.of("AB", "BC", "MB", "NB", "NS", "ON", "PE", "QC", "SK");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("california", "US"),
            Map.entry("texas", "US"),
            Map.entry("florida", "US"),
            Map.entry("colorado", "US"),
            Map.entry("massachusetts", "US"),
            Map.entry("illinois", "US"),
            Map.entry("oregon", "US"),
            Map.entry("virginia", "US"),
            Map.entry("north carolina", "US"),
            Map.entry("pennsylvania", "US"),
            Map.entry("minnesota", "US"),
            Map.entry("utah", "US"),
            Map.entry("ontario", "CA"),
            Map.entry("british columbia", "CA"),
            Map.entry("bretagne", "FR"),
            Map.entry("brittany", "FR"),
            Map.entry("ile de france", "FR"),
            Map.entry("catalonia", "ES"),
            Map.entry("bavaria", "DE"));
    private static final Map<String, String> SHORT_TOWNS =
            Map.of("nyc", "New York", "sf", "San Francisco", "bay area", "San Francisco", "dc", "Washington D.C.");

    private Regions() {}

    /** The country of a state or province, given by its name or by its code in capitals; null for any other text. */
    static @Nullable String countryOf(String words) {
        if (STATES.contains(words)) {
            return "US";
        }
        return PROVINCES.contains(words) ? "CA" : NAMES.get(PlainLetters.words(words));
    }

    static @Nullable String townOfShortName(String shortName) {
        return SHORT_TOWNS.get(PlainLetters.words(shortName));
    }
}
