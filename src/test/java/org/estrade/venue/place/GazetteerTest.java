package org.estrade.venue.place;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Paris              |                | 48.85, 2.35
            Londres            |                | 51.51, -0.13
            LONDON             | Royaume-Uni    | 51.51, -0.13
            London             | Canada         | 42.98, -81.23
            st etienne         | France         | 45.43, 4.39
            Cologne            |                | 50.93, 6.95
            Cologne            | Allemagne      | 50.93, 6.95
            Cologne            | Italie         | 45.58, 9.94
            Genève             | Suisse         | 46.2, 6.15
            Geneva             | USA            | 41.89, -88.31
            Nouméa             | France         | -22.27, 166.45
            Nouméa             | New Caledonia  | -22.27, 166.45
            Saint-Denis        |                | 48.94, 2.35
            Saint-Denis        | La Réunion     | -20.88, 55.45
            Saint-Pierre       | France         | -21.34, 55.48
            Laval              |                | 48.07, -0.76
            Laval              | Québec, Canada | 48.07, -0.76
            Laval              | CA             | 45.57, -73.69
            Sophia-Antipolis   |                | 43.63, 7
            Landerneau         |                | 48.45, -4.25
            Newcastle          | Angleterre     | 54.97, -1.61
            Washington         | États-Unis     | 38.9, -77.04
            """)
    void aTownIsFoundByEachNameAndInTheGivenCountry(String town, String country, String place) {
        assertEquals(Coordinates.read(place).orElseThrow(), Gazetteer.find(town, country));
    }

    @ParameterizedTest
    @CsvSource({"Trifouillis-les-Oies,", "'',", "Landerneau, Chine", "Pari,", "' ', France", "zzzzzz,"})
    void anUnknownTownHasNoCoordinates(String town, String country) {
        assertNull(Gazetteer.find(town, country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "france", "Finland", "Finlande", "Türkei", "Turquía", "zzzzzz", "", "?"})
    void countriesAreReadInTheLanguagesOfWesternEurope(String written) {
        String code = Countries.code(written);
        assertEquals(
                switch (written) {
                    case "FR", "france" -> "FR";
                    case "Finland", "Finlande" -> "FI";
                    case "Türkei", "Turquía" -> "TR";
                    default -> null;
                },
                code);
    }

    @Test
    void theLinesOfTheFileAreSortedByKey() throws IOException {
        List<String> lines = lines();
        byte[] last = {};
        for (String line : lines) {
            String[] town = line.split("\t", -1);
            assertEquals(Towns.key(town[0]), town[0], line);
            assertTrue(town[1].matches("[A-Z]{2}"), line);
            assertTrue(Coordinates.read(town[2] + ", " + town[3]).isPresent(), line);
            byte[] key = town[0].getBytes(StandardCharsets.UTF_8);
            assertTrue(Arrays.compareUnsigned(last, key) <= 0, line);
            last = key;
        }
        assertTrue(lines.size() > 50_000, () -> "lines: " + lines.size());
    }

    @Test
    void everyLineIsFoundByBinarySearch() throws IOException {
        String withoutCoordinates = lines().stream()
                .map(line -> line.split("\t", -1))
                .filter(town -> Gazetteer.find(town[0], town[1]) == null)
                .map(town -> town[0] + " " + town[1])
                .collect(joining(", "));
        assertEquals("", withoutCoordinates);
    }

    /** Every town of the list of towns has coordinates, except a few towns that GeoNames does not contain. */
    @Test
    void theListedTownsHaveCoordinates() throws IOException {
        try (InputStream resource = Towns.class.getResourceAsStream("towns.txt")) {
            String unknown = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .flatMap(line ->
                            Stream.of(line.substring(line.indexOf(':') + 1).split("[,=]", -1)))
                    .map(String::strip)
                    .filter(name -> Gazetteer.find(name, null) == null)
                    .collect(joining(", "));
            assertEquals("Chicoutimi, Tours-Nord, Marne-la-Vallée, Chamrousse", unknown);
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream resource = Gazetteer.class.getResourceAsStream("gazetteer.txt")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
