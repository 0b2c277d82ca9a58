package org.estrade.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The languages that the program itself speaks. */
public final class InterfaceLanguage {

    /** French first: it speaks for those who read neither. */
    public static final List<String> ALL = List.of("fr", "en");

    private InterfaceLanguage() {}

    /** The first that the reader's browser, or account, asks for and that the program speaks. */
    public static Locale of(HttpHeaders request) {
        return of(request.getAcceptableLanguages());
    }

    /** The first of these that the program speaks, else French. */
    public static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .filter(candidate -> ALL.contains(candidate.getLanguage()))
                .map(candidate -> Locale.forLanguageTag(candidate.getLanguage()))
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
