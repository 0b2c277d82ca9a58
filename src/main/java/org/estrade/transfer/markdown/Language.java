package org.estrade.transfer.markdown;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * A language that is named in words, as in {@code slides en anglais}.
 *
 * @param rest the words without the name of the language
 */
record Language(String code, String rest) {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("anglais", "en"),
            Map.entry("english", "en"),
            Map.entry("en", "en"),
            Map.entry("francais", "fr"),
            Map.entry("french", "fr"),
            Map.entry("fr", "fr"),
            Map.entry("allemand", "de"),
            Map.entry("german", "de"),
            Map.entry("espagnol", "es"),
            Map.entry("spanish", "es"),
            Map.entry("italien", "it"),
            Map.entry("italian", "it"));

    private static final String NAME =
            "(anglais|english|fran[cç]ais|french|allemand|german|espagnol|spanish|italien|italian)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AFTER =
            Pattern.compile(" ?[(\\[]?(?:en |in |version |, ?)?" + NAME + "[)\\]]?$", FLAGS);
    private static final Pattern BRACKETED = Pattern.compile(" ?[(\\[](en|fr)[)\\]]$", FLAGS);
    private static final Pattern BEFORE = Pattern.compile("^" + NAME + " ", FLAGS);

    private static final Set<String> FRENCH =
            Set.of("le", "la", "les", "des", "une", "est", "dans", "pour", "avec", "que", "qui", "du", "sur", "et");
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "is", "with", "for", "that", "this", "are", "it", "how", "from", "at");
    private static final int ENOUGH_TO_GUESS = 20_000;

    /** The language named at the end or the beginning of the words, null when there is none. */
    static @Nullable Language named(String words) {
        for (Pattern pattern : new Pattern[] {AFTER, BRACKETED, BEFORE}) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find()) {
                String rest = words.substring(0, matcher.start()) + words.substring(matcher.end());
                String code = CODES.get(PlainLetters.of(matcher.group(1)));
                return code == null ? null : new Language(code, rest.strip());
            }
        }
        return null;
    }

    /** The words that name a language on a page in another one: {@code en anglais}; null for a language without words. */
    static @Nullable String words(@Nullable String code, String pageLanguage) {
        boolean french = pageLanguage.equals("fr");
        String name =
                switch (code == null ? "" : code) {
                    case "en" -> french ? "anglais" : "English";
                    case "fr" -> french ? "français" : "French";
                    case "de" -> french ? "allemand" : "German";
                    case "es" -> french ? "espagnol" : "Spanish";
                    case "it" -> french ? "italien" : "Italian";
                    default -> null;
                };
        return name == null ? null : (french ? "en " : "in ") + name;
    }

    /** Guesses French or English by the frequent small words of a text; French when there are too few of them. */
    static String guess(String text) {
        int french = 0;
        int english = 0;
        String start = text.substring(0, Math.min(text.length(), ENOUGH_TO_GUESS));
        for (String word : PlainLetters.words(start).split(" ", -1)) {
            french += FRENCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return english > 2 * french ? "en" : "fr";
    }
}
