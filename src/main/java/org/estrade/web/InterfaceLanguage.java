package org.estrade.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages that the program itself speaks. */
public final class InterfaceLanguage {

    private static final Set<String> SPOKEN = Set.of("fr", "en");

    private InterfaceLanguage() {}

    /** The first of these that the program speaks, else French; as {@code HttpHeaders.getAcceptableLanguages()} has them. */
    public static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .filter(candidate -> SPOKEN.contains(candidate.getLanguage()))
                .map(candidate -> Locale.forLanguageTag(candidate.getLanguage()))
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
