package org.estrade.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages of the interface, and the choice of one for a request. */
public final class InterfaceLanguage {

    /** The codes of the languages. The first one, French, is the fallback. */
    public static final List<String> ALL = List.of("fr", "en");

    private InterfaceLanguage() {}

    /**
     * The first language of the interface that the request accepts. For a signed-in account, a filter has already
     * replaced the header of the request by the language of the account.
     */
    public static Locale of(HttpHeaders request) {
        return of(request.getAcceptableLanguages());
    }

    /** The first language of the interface in an {@code Accept-Language} header; French without a valid header. */
    public static Locale of(@Nullable String acceptLanguage) {
        try {
            return of(LanguageRange.parse(acceptLanguage == null ? "" : acceptLanguage).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList());
        } catch (IllegalArgumentException notAHeader) {
            return Locale.FRENCH;
        }
    }

    /** The first of the given languages that the interface has; French when it has none of them. */
    public static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .filter(candidate -> ALL.contains(candidate.getLanguage()))
                .map(candidate -> Locale.forLanguageTag(candidate.getLanguage()))
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
