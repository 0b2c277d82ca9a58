package org.estrade.transfer.markdown;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.estrade.text.PlainLetters;

/** The spellings of each name on a page, which differ in case, accents or hyphens, and the spelling to keep. */
final class NameVariants {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    private final Map<String, String> chosen = new HashMap<>();

    void add(String name) {
        chosen.clear();
        counts.computeIfAbsent(key(name), key -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
    }

    /** The most frequent spelling of a name; of equally frequent ones, the first on the page. */
    String best(String name) {
        return chosen.computeIfAbsent(key(name), key -> best(name, counts.getOrDefault(key, Map.of())));
    }

    private static String best(String name, Map<String, Integer> spellings) {
        int most = spellings.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return spellings.entrySet().stream()
                .filter(spelling -> spelling.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    /** The name without semicolons: forms separate names by semicolons. */
    static String listed(String name) {
        return name.replace(';', ',');
    }

    /** A key that is equal for two spellings of one name. Signs count: C, C++ and C# are three names, and so are _ and -. */
    static String key(String name) {
        String key = PlainLetters.of(name).replaceAll("[\\s_’'-]+", " ").strip();
        return key.isEmpty() ? name : key;
    }
}
