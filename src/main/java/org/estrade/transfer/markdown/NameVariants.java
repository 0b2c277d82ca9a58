package org.estrade.transfer.markdown;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.estrade.text.PlainLetters;

/**
 * Counts the spellings of each name on a page, and chooses one of them. Two spellings of one name differ only in case,
 * accents, hyphens or apostrophes.
 */
final class NameVariants {

    private static final Pattern IGNORED = Pattern.compile("[\\s_’'-]+");

    private final Map<String, Map<String, Integer>> countsByKey = new HashMap<>();

    private final Map<String, String> cache = new HashMap<>();

    void add(String name) {
        cache.clear();
        countsByKey.computeIfAbsent(key(name), key -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
    }

    /** The most frequent spelling of a name. When several spellings are equally frequent, the first on the page is chosen. */
    String mostFrequent(String name) {
        return cache.computeIfAbsent(key(name), key -> mostFrequent(name, countsByKey.getOrDefault(key, Map.of())));
    }

    private static String mostFrequent(String name, Map<String, Integer> spellings) {
        int highestCount =
                spellings.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return spellings.entrySet().stream()
                .filter(spelling -> spelling.getValue() == highestCount)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    /** Replaces semicolons by commas, because forms use the semicolon as separator between names. */
    static String withoutSemicolon(String name) {
        return name.replace(';', ',');
    }

    /**
     * The key of a name, which is equal for all spellings of the name. Other signs are part of the key: C, C++ and C# are
     * three names. A name that consists only of ignored signs is its own key.
     */
    static String key(String name) {
        String key = IGNORED.matcher(PlainLetters.of(name)).replaceAll(" ").strip();
        return key.isEmpty() ? name : key;
    }
}
