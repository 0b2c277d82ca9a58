package org.estrade.talk.bin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program never erases a talk by itself, so no sentence gives a deleted talk a number of days. */
class BinSentencesTest {

    private static final Pattern BIN = Pattern.compile("corbeille|\\bbin\\b");
    private static final Pattern DAYS = Pattern.compile("(?:[0-9]+|\\{days\\})(?:\\\\u00a0| )(?:jours?|days?)\\b");

    @Test
    void noSentenceAboutTheBinNamesATimeAfterWhichATalkIsGone() throws IOException {
        List<String> sentences = sentences().filter(BIN.asPredicate()).toList();
        assertTrue(sentences.size() > 20, "the sentences about the bin are found");
        assertEquals(List.of(), sentences.stream().filter(DAYS.asPredicate()).toList());
    }

    /** The lines of the documents, and of the messages in French and in English. */
    private static Stream<String> sentences() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> english = Files.list(Path.of("src/main/resources/messages"))) {
            return Stream.of(
                            java.filter(file -> file.toString().endsWith(".java")),
                            english,
                            Stream.of(Path.of("README.md"), Path.of("src/README.md"), Path.of("docker/README.md")))
                    .flatMap(files -> files)
                    .toList()
                    .stream()
                    .flatMap(BinSentencesTest::lines);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
