package org.estrade.transfer.recognise.place;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Flags, as emoji or as short codes such as {@code :fr:}, with the country or language that each one means. */
public final class Flags {

    /**
     * The form of a flag: two regional letters, the flag of England, Scotland or Wales, or a short code between
     * colons.
     */
    public static final Pattern FLAG = Pattern.compile(
            "[\\x{1F1E6}-\\x{1F1FF}]{2}|\\x{1F3F4}[\\x{E0061}-\\x{E007F}]{2,7}|:(?:flag[-_])?[a-z]{2}:");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("FR", "fr"),
            Map.entry("GB", "en"),
            Map.entry("US", "en"),
            Map.entry("IE", "en"),
            Map.entry("DE", "de"),
            Map.entry("ES", "es"),
            Map.entry("IT", "it"),
            Map.entry("PT", "pt"),
            Map.entry("BR", "pt"),
            Map.entry("NL", "nl"),
            Map.entry("PL", "pl"),
            Map.entry("RU", "ru"),
            Map.entry("JP", "ja"),
            Map.entry("CN", "zh"));

    private Flags() {}

    /** The ISO 3166-1 code of the flag's country; null when the text is not the flag of a country. */
    public static @Nullable String countryOf(String flag) {
        String code = countryCode(flag.strip());
        return COUNTRIES.contains(code) ? code : null;
    }

    /** The language that a flag beside a talk usually means; null for countries with several languages. */
    public static @Nullable String languageOf(String flag) {
        return LANGUAGES.get(countryCode(flag.strip()));
    }

    private static String countryCode(String flag) {
        if (!FLAG.matcher(flag).matches()) {
            return "";
        }
        if (flag.startsWith(":")) {
            String letters =
                    flag.substring(flag.length() - 3, flag.length() - 1).toUpperCase(Locale.ROOT);
            return letters.equals("UK") || letters.equals("EN") ? "GB" : letters;
        }
        int first = flag.codePointAt(0);
        if (first == 0x1F3F4) {
            return "GB";
        }
        int second = flag.codePointAt(2);
        return "" + (char) ('A' + first - 0x1F1E6) + (char) ('A' + second - 0x1F1E6);
    }
}
