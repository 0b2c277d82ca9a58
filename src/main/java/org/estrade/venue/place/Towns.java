package org.estrade.venue.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * The towns where talks are given, to notice one that was misspelled. The list (towns.txt, its README says how it reads)
 * goes from the largest to the smallest and is far from complete: a town that it does not know is not wrong.
 */
public final class Towns {

    /** Shorter names have too many neighbours. */
    private static final int SHORTEST_CORRECTED = 4;

    /** The towns by key, each with the name that the key was made of. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    private static final Map<String, Town> TOWNS = new HashMap<>();

    static {
        read();
    }

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

    /** The largest town of that name, or null. */
    static @Nullable Town find(String name) {
        return TOWNS.get(key(name));
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

    private static void read() {
        InputStream resource = Objects.requireNonNull(Towns.class.getResourceAsStream("towns.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
                int colon = line.indexOf(':');
                for (String names : line.substring(colon + 1).split(",", -1)) {
                    add(new Town(
                            line.substring(0, colon),
                            Stream.of(names.split("=", -1)).map(String::strip).toList()));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Town town) {
        for (String name : town.names()) {
            NAMES.putIfAbsent(key(name), name);
            TOWNS.putIfAbsent(key(name), town);
        }
    }
}
