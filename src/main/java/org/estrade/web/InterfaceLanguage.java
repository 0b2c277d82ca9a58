package org.estrade.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The language in which the interface answers, where sentences are put together in Java. */
public final class InterfaceLanguage {

    private static final Set<String> SPOKEN = Set.of("fr", "en");

    private InterfaceLanguage() {}

    /** The first of these that the interface is in, else French. */
    public static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .filter(candidate -> SPOKEN.contains(candidate.getLanguage()))
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
