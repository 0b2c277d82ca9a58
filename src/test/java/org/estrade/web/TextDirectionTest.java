package org.estrade.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text in Arabic or Hebrew is shown from right to left, in every field in which it is typed. */
class TextDirectionTest {

    private static final Pattern FIELD = Pattern.compile("<textarea [^>]*>|<input [^>]*type=\"(?:text|search)\"[^>]*>");

    // fields of addresses and numbers, and of names by which people sign in
    private static final Pattern NO_TEXT = Pattern.compile("inputmode=|autocapitalize=\"none\"|readonly");

    @Test
    void everyFieldOfTextTakesTheDirectionOfItsText() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            List<String> fields = files.filter(file -> file.toString().endsWith(".html"))
                    .flatMap(file -> FIELD.matcher(read(file)).results().map(MatchResult::group))
                    .filter(field -> !NO_TEXT.matcher(field).find())
                    .filter(field -> !field.contains("dir=\"auto\""))
                    .toList();
            assertEquals(List.of(), fields);
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
