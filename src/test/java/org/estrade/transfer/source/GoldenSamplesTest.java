package org.estrade.transfer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.Interpretation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small pages in the shapes that people use, each with the expected result, which has one line for each delivery. To accept
 * a new result, check every line of it and copy it from the message of the failed test.
 */
class GoldenSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/import");

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesTheExpectedResult(String name) throws IOException {
        String expected = Files.readString(SAMPLES.resolve(name + ".expected"));
        assertEquals(expected, ResultText.of(read(name)));
    }

    static Interpretation read(String name) throws IOException {
        String text = Files.readString(SAMPLES.resolve(name));
        try {
            return FileReading.of(new SourceFile("", text, 0), Choices.NONE).interpretation();
        } catch (UnreadablePage unreadable) {
            throw new AssertionError(name + ": " + unreadable.reason(), unreadable);
        }
    }

    /** The folder to which the results of new samples are written for a check. */
    public static void main(String[] names) throws IOException {
        for (String name : names.length == 0 ? samples().toList() : List.of(names)) {
            Files.writeString(SAMPLES.resolve(name + ".expected"), ResultText.of(read(name)));
        }
    }
}
