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
 * The towns where talks are given, to notice a misspelled one. The list (towns.txt, described in the README beside it) is
 * sorted by size, the largest town first. It is far from complete, so a town that is not in the list may be right.
 */
public final class Towns {

    /** The length of the shortest name that is corrected. Shorter names are similar to too many others. */
    private static final int SHORTEST_CORRECTED = 4;

    /** The names of towns by {@link #key}. */
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    /** The towns by {@link #key} of each of their names. */
    private static final Map<String, Town> TOWNS = new HashMap<>();

    static {
        read();
    }

    private Towns() {}

    /** Whether a town has that name in French, in English or in its own language; case and accents are ignored. */
    public static boolean isKnown(String name) {
        return NAMES.containsKey(key(name));
    }

    /** The largest town whose name differs by one letter from an unknown name; null when there is none. */
    public static @Nullable String suggestion(String name) {
        String key = key(name);
        if (key.length() < SHORTEST_CORRECTED || NAMES.containsKey(key)) {
            return null;
        }
        for (Map.Entry<String, String> town : NAMES.entrySet()) {
            if (isOneLetterAway(key, town.getKey())) {
                return town.getValue();
            }
        }
        return null;
    }

    /** The largest town with this name; null when there is none. */
    static @Nullable Town find(String name) {
        return TOWNS.get(key(name));
    }

    /** The key of a name, by which towns are found: lower-case letters without accents and hyphens. */
    static String key(String name) {
        return (" " + PlainLetters.words(name) + " ")
                .replace(" st ", " saint ")
                .replace(" ste ", " sainte ")
                .strip();
    }

    /**
     * Whether one letter is added, removed or replaced, or two adjacent letters are swapped. The first letter must be
     * equal.
     */
    private static boolean isOneLetterAway(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int prefix = 0;
        while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        String left = a.substring(prefix);
        String right = b.substring(prefix);
        if (left.length() != right.length()) {
            return left.length() < right.length() ? right.endsWith(left) : left.endsWith(right);
        }
        boolean isSwap = left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
        return isSwap || left.substring(1).equals(right.substring(1));
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
