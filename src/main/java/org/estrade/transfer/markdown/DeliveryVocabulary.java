package org.estrade.transfer.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;

/** Tests whether words mean "online" or "cancelled", and whether they look like the name of a person or of a town. */
final class DeliveryVocabulary {

    private static final Set<String> ONLINE = Set.of(
            "remote",
            "full remote",
            "online",
            "on line",
            "en ligne",
            "a distance",
            "distanciel",
            "en distanciel",
            "virtuel",
            "virtual",
            "en visio",
            "visio",
            "visioconference",
            "en visioconference",
            "webinaire",
            "webinar");
    private static final Set<String> CANCELLED = Set.of("annule", "annulee", "cancelled", "canceled");
    private static final Set<String> SMALL_WORDS = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "sur", "sous", "en", "et", "aux", "a", "lez", "von", "am",
            "an", "der", "di", "do", "da", "del", "of", "the", "upon", "saint", "sainte");
    private static final Pattern WORD_SEPARATOR = Pattern.compile("[\\s'’-]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:l['’]|(?:la|le|les|the) )(?=\\p{Ll})");
    private static final int MAX_WORDS_OF_TOWN = 6;
    private static final int MAX_WORDS_OF_NAME = 5;

    private DeliveryVocabulary() {}

    static boolean meansOnline(String words) {
        return ONLINE.contains(PlainLetters.words(words));
    }

    static boolean meansCancelled(String words) {
        return CANCELLED.contains(PlainLetters.words(words));
    }

    /**
     * Whether the words look like the name of a town: every word begins with a capital letter, or with a letter of a script
     * without case. Words such as {@code en} may begin with a small letter, as in Aix-en-Provence.
     */
    static boolean looksLikeTown(String words) {
        String[] parts = WORD_SEPARATOR.split(words, MAX_WORDS_OF_TOWN + 1);
        if (parts.length > MAX_WORDS_OF_TOWN || Character.isLowerCase(words.codePointAt(0))) {
            return false;
        }
        for (String word : parts) {
            boolean isSmallWord = SMALL_WORDS.contains(PlainLetters.of(word));
            if (!isSmallWord && !word.isEmpty() && !beginsLikeName(word)) {
                return false;
            }
        }
        return true;
    }

    static boolean looksLikeName(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && words.split(" ", MAX_WORDS_OF_NAME + 1).length <= MAX_WORDS_OF_NAME
                && words.chars().noneMatch(c -> Character.isDigit(c) || c == ':');
    }

    private static boolean beginsLikeName(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** Removes an article before a word in lower case. Before a capital letter the article is part of the name. */
    static String withoutArticle(String name) {
        Matcher article = ARTICLE.matcher(name);
        if (!article.find()) {
            return name;
        }
        int start = article.end();
        return name.substring(start, start + 1).toUpperCase(Locale.ROOT) + name.substring(start + 1);
    }
}
