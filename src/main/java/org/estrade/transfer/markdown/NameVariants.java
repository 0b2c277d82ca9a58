package org.estrade.transfer.markdown;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.estrade.text.PlainLetters;

/** The ways a page writes the same name, by case, accents or hyphens, and the one to keep. */
final class NameVariants {

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    private final Map<String, String> chosen = new HashMap<>();

    void add(String name) {
        chosen.clear();
        counts.computeIfAbsent(key(name), key -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
    }

    /** The most frequent spelling of that name, the first of them on the page when several are. */
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

    /** As forms can list it among others: there a semicolon parts names, and a comma need not. */
    static String listed(String name) {
        return name.replace(';', ',');
    }

    /** Equal for two spellings of one name. Signs count: C, C++ and C# are three. */
    static String key(String name) {
        return PlainLetters.of(name).replaceAll("[\\s_’'-]+", " ").strip();
    }
}
