package org.estrade.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages that the program itself speaks. */
public final class InterfaceLanguage {

    /** French first: it speaks for those who read neither. */
    public static final List<String> ALL = List.of("fr", "en");

    private InterfaceLanguage() {}

    /** The first that the reader's browser, or account, asks for and that the program speaks. */
    public static Locale of(HttpHeaders request) {
        return of(request.getAcceptableLanguages());
    }

    /** The same for a header as it was sent. */
    public static Locale of(@Nullable String acceptLanguage) {
        try {
            return of(LanguageRange.parse(acceptLanguage == null ? "" : acceptLanguage).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        } catch (IllegalArgumentException notAHeader) {
            return Locale.FRENCH;
        }
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
