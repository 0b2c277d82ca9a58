package org.estrade.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * All PDF files of a folder: {@code ./mvnw verify -Pslow -Dtest=PdfCorpusTest -Destrade.pdfs=/folder}. Prints what they gave,
 * the slowest ones and those that needed most memory.
 */
@Tag("slow")
@EnabledIfSystemProperty(named = "estrade.pdfs", matches = ".+")
class PdfCorpusTest {

    private static final int SHOWN = 5;

    @TempDir
    Path folder;

    private record Read(Path file, ReadingFigures figures) {}

    @Test
    void eachFileGivesCoverAndTextOrOneSentence_withLittleMemory() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("estrade.pdfs")))) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        assertFalse(files.isEmpty());
        List<Read> read = new ArrayList<>();
        for (Path file : files) {
            Path empty = Files.createTempDirectory(folder, "work");
            read.add(new Read(file, ReadingFigures.of(file, empty)));
        }
        Map<String, Long> outcomes = new TreeMap<>();
        read.forEach(one -> outcomes.merge(one.figures().outcome(), 1L, Long::sum));
        System.out.println(read.size() + " files: " + outcomes);
        print("slowest", read, ReadingFigures::milliseconds, " ms");
        print("most memory", read, figures -> figures.memory() >> 20, " MB");
        read.stream()
                .filter(one -> one.figures().content().problem() != null)
                .forEach(one -> System.out.println(
                        one.figures().outcome() + ": " + one.file().getFileName()));

        assertEquals(
                List.of(),
                read.stream()
                        .filter(one -> one.figures().memory() > ReadingFigures.MOST_MEMORY)
                        .toList());
        assertEquals(
                List.of(),
                read.stream()
                        .filter(one -> one.figures().content().problem() == null
                                && one.figures().content().pictures().size() != 1)
                        .toList());
    }

    private static void print(String what, List<Read> read, ToLongFunction<ReadingFigures> figure, String unit) {
        read.stream()
                .sorted(Comparator.comparingLong((Read one) -> figure.applyAsLong(one.figures()))
                        .reversed())
                .limit(SHOWN)
                .forEach(one -> System.out.println(what + ": " + figure.applyAsLong(one.figures()) + unit + ", "
                        + one.figures().content().pageCount() + " pages, "
                        + one.file().getFileName()));
    }
}
