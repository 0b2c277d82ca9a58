package org.estrade.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The languages that the interface speaks. */
public final class InterfaceLanguage {

    /** French first: it speaks for those who read neither. */
    public static final List<String> ALL = List.of("fr", "en");

    private InterfaceLanguage() {}

    /** The first that the reader's browser, or account, asks for and that the interface speaks. */
    public static Locale of(HttpHeaders request) {
        return request.getAcceptableLanguages().stream()
                .filter(candidate -> ALL.contains(candidate.getLanguage()))
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
