package org.estrade.venue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the towns are in which talks are given (coordinates.txt, its README says how it reads), to a kilometre. */
public final class Gazetteer {

    private static final Map<String, Coordinates> PLACES = read();

    private Gazetteer() {}

    /** Of a town in any of the names that {@link Towns} knows; the largest of several. Null for an unknown one. */
    public static @Nullable Coordinates find(String town) {
        return PLACES.get(Towns.key(town));
    }

    private static Map<String, Coordinates> read() {
        Map<String, Coordinates> places = new HashMap<>();
        InputStream resource = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("coordinates.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                for (String entry : line.substring(line.indexOf(':') + 1).split(",", -1)) {
                    add(entry.strip(), places);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    private static void add(String entry, Map<String, Coordinates> places) {
        int longitude = entry.lastIndexOf(' ');
        int latitude = entry.lastIndexOf(' ', longitude - 1);
        Coordinates place = new Coordinates(
                Double.parseDouble(entry.substring(latitude + 1, longitude)),
                Double.parseDouble(entry.substring(longitude + 1)));
        for (String name : Towns.names(entry.substring(0, latitude))) {
            places.putIfAbsent(name, place);
        }
    }
}
