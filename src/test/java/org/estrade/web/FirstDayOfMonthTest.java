package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In French the first day of a month is 1er, on every page: only the classes that know it write days in words. */
class FirstDayOfMonthTest {

    private static final List<String> KNOWING = List.of("Moment.java", "local-copy.js");

    // what writes a day with its month in words
    private static final Pattern DAY_IN_WORDS = Pattern.compile(
            "ofLocalizedDate|ofLocalizedDateTime|ofPattern\\(\"d |dateStyle|toLocaleDateString|toLocaleString\\(.*(month|day):");

    @Test
    void theFirstDayIsWrittenAsTheLanguageWritesIt() {
        Instant first = Instant.parse("2025-06-01T10:00:00Z");
        Instant eleventh = Instant.parse("2025-06-11T10:00:00Z");
        assertEquals("1er juin 2025", Moment.dayInSentence(first.atZone(ZoneOffset.UTC), Locale.FRENCH));
        assertEquals("1er juin 2025", Moment.shortDay(first.atZone(ZoneOffset.UTC), Locale.FRENCH));
        assertEquals("1er\u00a0juin 2025 à 10\u00a0h", Moment.dayAndTime(first.atZone(ZoneOffset.UTC), Locale.FRENCH));
        assertEquals(
                "1er\u00a0juin 2025 à 9\u00a0h\u00a005",
                Moment.dayAndTime(first.atZone(ZoneOffset.UTC).minusMinutes(55), Locale.FRENCH));
        assertEquals("1\u00a0June 2025 at 10:00", Moment.dayAndTime(first.atZone(ZoneOffset.UTC), Locale.ENGLISH));
        assertEquals("11 juin 2025", Moment.dayInSentence(eleventh.atZone(ZoneOffset.UTC), Locale.FRENCH));
        assertEquals("June 1, 2025", Moment.dayInSentence(first.atZone(ZoneOffset.UTC), Locale.ENGLISH));
    }

    @Test
    void noOtherCodeWritesDaysInWords() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().matches(".*[.](java|js|html)"))
                            .filter(file -> DAY_IN_WORDS.matcher(read(file)).find())
                            .map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> !KNOWING.contains(name))
                            .toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
