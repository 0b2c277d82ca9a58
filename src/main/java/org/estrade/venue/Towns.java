package org.estrade.venue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.estrade.web.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * The towns where talks are given, to notice one that was misspelled. The list (towns.txt, its README says how it reads)
 * goes from the largest to the smallest and is far from complete: a town that it does not know is not wrong.
 */
public final class Towns {

    /** Shorter names have too many neighbours. */
    private static final int SHORTEST_CORRECTED = 4;

    private static final Map<String, List<String>> TOGETHER = new HashMap<>();
    private static final Map<String, String> NAMES = read();

    private Towns() {}

    /** Whether a town has that name in French, in English or at home, whatever the case and the accents. */
    public static boolean isKnown(String name) {
        return NAMES.containsKey(key(name));
    }

    /** The largest town whose name is one letter away from an unknown one, or null. */
    public static @Nullable String suggestion(String name) {
        String wanted = key(name);
        if (wanted.length() < SHORTEST_CORRECTED || NAMES.containsKey(wanted)) {
            return null;
        }
        for (Map.Entry<String, String> town : NAMES.entrySet()) {
            if (isOneLetterAway(wanted, town.getKey())) {
                return town.getValue();
            }
        }
        return null;
    }

    /** All names of the largest town of that name, as {@link #key}s; of an unknown one that name alone. */
    static List<String> names(String name) {
        return TOGETHER.getOrDefault(key(name), List.of(key(name)));
    }

    /** The name without its case, accents and hyphens. */
    static String key(String name) {
        return (" " + PlainLetters.words(name) + " ")
                .replace(" st ", " saint ")
                .replace(" ste ", " sainte ")
                .strip();
    }

    /** One letter more, one less, another one, or two neighbours swapped; the first letter is never the wrong one. */
    private static boolean isOneLetterAway(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) > 1 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String left = one.substring(same);
        String right = other.substring(same);
        if (left.length() != right.length()) {
            return left.length() < right.length() ? right.endsWith(left) : left.endsWith(right);
        }
        boolean swapped = left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
        return swapped || left.substring(1).equals(right.substring(1));
    }

    private static Map<String, String> read() {
        Map<String, String> names = new LinkedHashMap<>();
        InputStream resource = Objects.requireNonNull(Towns.class.getResourceAsStream("towns.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
                for (String town : line.substring(line.indexOf(':') + 1).split(",", -1)) {
                    List<String> together =
                            Stream.of(town.split("=", -1)).map(Towns::key).toList();
                    for (String name : town.split("=", -1)) {
                        names.putIfAbsent(key(name), name.strip());
                        TOGETHER.putIfAbsent(key(name), together);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
