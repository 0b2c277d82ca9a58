package org.estrade.transfer.markdown;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * A language that a text names in words, such as {@code slides en anglais}.
 *
 * @param code the language code
 * @param rest the text without the name of the language
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
    private static final Pattern NAME_AT_END =
            Pattern.compile(" ?[(\\[]?(?:en |in |version |, ?)?" + NAME + "[)\\]]?$", FLAGS);
    private static final Pattern CODE_AT_END = Pattern.compile(" ?[(\\[](en|fr)[)\\]]$", FLAGS);
    private static final Pattern NAME_AT_START = Pattern.compile("^" + NAME + " ", FLAGS);

    private static final Set<String> FRENCH_WORDS =
            Set.of("le", "la", "les", "des", "une", "est", "dans", "pour", "avec", "que", "qui", "du", "sur", "et");
    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "of", "and", "to", "is", "with", "for", "that", "this", "are", "it", "how", "from", "at");
    private static final int MAX_GUESSED_LENGTH = 20_000;

    /** The language that is named at the end or the beginning of a text; null when there is none. */
    static @Nullable Language named(String words) {
        for (Pattern pattern : new Pattern[] {NAME_AT_END, CODE_AT_END, NAME_AT_START}) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find()) {
                String rest = words.substring(0, matcher.start()) + words.substring(matcher.end());
                String code = CODES.get(PlainLetters.of(matcher.group(1)));
                return code == null ? null : new Language(code, rest.strip());
            }
        }
        return null;
    }

    /**
     * The words that name a language, for example {@code en anglais}.
     *
     * @param pageLanguage the code of the language in which the words are written
     * @return null for a language that this class does not know
     */
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

    /**
     * Guesses whether a text is French or English, by counting frequent short words. The result is French when the text has
     * too few of these words.
     */
    static String guess(String text) {
        int french = 0;
        int english = 0;
        String start = text.substring(0, Math.min(text.length(), MAX_GUESSED_LENGTH));
        for (String word : PlainLetters.words(start).split(" ", -1)) {
            french += FRENCH_WORDS.contains(word) ? 1 : 0;
            english += ENGLISH_WORDS.contains(word) ? 1 : 0;
        }
        return english > 2 * french ? "en" : "fr";
    }
}
