package org.estrade.transfer.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;

/** The words that mean "online" or "cancelled", and tests whether words look like a name or a town. */
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
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s'’-]+");
    private static final int MOST_WORDS_OF_A_TOWN = 6;
    private static final int MOST_WORDS_OF_A_NAME = 5;

    private DeliveryVocabulary() {}

    static boolean meanOnline(String words) {
        return ONLINE.contains(PlainLetters.words(words));
    }

    static boolean meanCancelled(String words) {
        return CANCELLED.contains(PlainLetters.words(words));
    }

    /** Whether every word begins with a capital letter, or has no case; small words may not: Le Mans, Aix-en-Provence. */
    static boolean looksLikeTown(String words) {
        String[] each = BETWEEN_WORDS.split(words, MOST_WORDS_OF_A_TOWN + 1);
        if (each.length > MOST_WORDS_OF_A_TOWN || Character.isLowerCase(words.codePointAt(0))) {
            return false;
        }
        for (String word : each) {
            boolean small = SMALL_WORDS.contains(PlainLetters.of(word));
            if (!small && !word.isEmpty() && !beginsName(word)) {
                return false;
            }
        }
        return true;
    }

    static boolean looksLikeName(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && words.split(" ", MOST_WORDS_OF_A_NAME + 1).length <= MOST_WORDS_OF_A_NAME
                && words.chars().noneMatch(c -> Character.isDigit(c) || c == ':');
    }

    private static boolean beginsName(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }
}
