package org.estrade.transfer.recognise.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.place.Flags;
import org.jspecify.annotations.Nullable;

/** Languages named by words, codes or flags. Codes are ISO 639-1: {@code fr}. */
public final class LanguageWords {

    /** The guess reads this number of characters. Each delivery of a talk guesses again, so a long text would cost much. */
    private static final int MAX_LENGTH_FOR_GUESS = 2_000;

    private static final List<String> CODES = List.of(
            "fr", "en", "de", "es", "it", "pt", "nl", "pl", "ru", "uk", "ja", "zh", "ko", "cs", "sv", "da", "nb", "fi",
            "hu", "ro", "el", "tr", "ar", "he", "ca", "eu", "br");
    private static final Map<String, String> NAMES = names();
    private static final Set<String> FILLER_WORDS =
            Set.of("en", "in", "version", "langue", "language", "lang", "spoken", "vo", "the", "talk", "only");
    private static final Pattern LANGUAGE_AND_REGION = Pattern.compile("\\p{L}{2}[-_]\\p{L}{2}");
    private static final Pattern TRAILING_LANGUAGE = Pattern.compile(
            "(?:[,:–—-]? ?[(\\[](?<bracketed>[\\p{L}\\p{M} ]{2,24})[)\\]]|(?<= )(?:en|in) (?<named>\\p{L}{4,12}))$");
    private static final Set<String> FRENCH = Set.of(
            "le",
            "la",
            "les",
            "des",
            "une",
            "un",
            "est",
            "dans",
            "pour",
            "avec",
            "que",
            "qui",
            "du",
            "sur",
            "et",
            "au",
            "aux",
            "vos",
            "votre",
            "comment",
            "pourquoi",
            "ou",
            "sans",
            "ce",
            "nos",
            "mon",
            "en");
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "of",
            "and",
            "to",
            "is",
            "with",
            "for",
            "that",
            "this",
            "are",
            "it",
            "how",
            "from",
            "at",
            "your",
            "why",
            "a",
            "an",
            "in",
            "by",
            "what",
            "you",
            "my",
            "building",
            "using",
            "into");

    private LanguageWords() {}

    /** The language code when the text names a language and nothing else; null for any other text. */
    public static @Nullable String languageOf(String words) {
        String flag = Flags.languageOf(words);
        if (flag != null) {
            return flag;
        }
        if (words.length() > 30) {
            return null;
        }
        String found = null;
        for (String word : PlainLetters.words(words).split(" ", -1)) {
            String code = NAMES.get(word);
            if (code != null) {
                found = found == null ? code : found;
            } else if (!FILLER_WORDS.contains(word)) {
                return null;
            }
        }
        return found;
    }

    /**
     * The language code that the text is, in capitals or in lower case, such as {@code EN}; null for any other text.
     */
    public static @Nullable String languageOfCode(String words) {
        String written = words.strip();
        String code = LANGUAGE_AND_REGION.matcher(written).matches() ? written.substring(0, 2) : written;
        boolean isTwoLetters = code.length() == 2
                && (code.equals(code.toUpperCase(Locale.ROOT)) || code.equals(code.toLowerCase(Locale.ROOT)));
        String lowerCase = code.toLowerCase(Locale.ROOT);
        return isTwoLetters
                        && (CODES.contains(lowerCase)
                                && !lowerCase.equals("uk")
                                && !lowerCase.equals("ca")
                                && !lowerCase.equals("br"))
                ? lowerCase
                : null;
    }

    /**
     * The language at the end of a text: {@code Slides (en anglais)}, {@code Video in French}; null when there is
     * none.
     */
    public static @Nullable TrailingLanguage trailingLanguage(String words) {
        Matcher flag = Flags.FLAG.matcher(words);
        if (flag.find() && Flags.languageOf(flag.group()) != null) {
            String rest = (words.substring(0, flag.start()) + words.substring(flag.end())).strip();
            String code = Flags.languageOf(flag.group());
            return code == null ? null : new TrailingLanguage(code, rest);
        }
        Matcher matcher = TRAILING_LANGUAGE.matcher(words.strip());
        if (!matcher.find()) {
            return null;
        }
        String named = matcher.group("bracketed") == null ? matcher.group("named") : matcher.group("bracketed");
        String code = languageOf(named) == null ? languageOfCode(named) : languageOf(named);
        return code == null
                ? null
                : new TrailingLanguage(
                        code, words.strip().substring(0, matcher.start()).strip());
    }

    /**
     * A text that ends with the name of a language.
     *
     * @param code the language code
     * @param rest the text before the name of the language
     */
    public record TrailingLanguage(String code, String rest) {}

    /**
     * Guesses French or English by the small words and accents of the beginning of a text; null when both have the same
     * number.
     */
    public static @Nullable String guessLanguage(String text) {
        String beginning = text.substring(0, Math.min(text.length(), MAX_LENGTH_FOR_GUESS));
        int frenchCount = beginning.chars().anyMatch(c -> "éèêàùçœ".indexOf(c) >= 0) ? 1 : 0;
        int englishCount = 0;
        for (String word : PlainLetters.words(beginning).split(" ", -1)) {
            frenchCount += FRENCH.contains(word) ? 1 : 0;
            englishCount += ENGLISH.contains(word) ? 1 : 0;
        }
        return frenchCount == englishCount ? null : frenchCount > englishCount ? "fr" : "en";
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : CODES) {
            Locale language = Locale.forLanguageTag(code);
            for (Locale displayLocale : List.of(Locale.FRENCH, Locale.ENGLISH, language)) {
                String name = PlainLetters.words(language.getDisplayLanguage(displayLocale));
                if (name.length() > 3) {
                    names.putIfAbsent(name, code);
                }
            }
        }
        names.put("francaise", "fr");
        names.put("anglaise", "en");
        names.put("francophone", "fr");
        names.put("anglophone", "en");
        return names;
    }
}
