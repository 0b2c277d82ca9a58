package org.estrade.transfer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.estrade.transfer.encoding.UnreadablePage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small folders of static sites, each with the expected result. To accept a new result, check every line of it and copy it
 * from the message of the failed test.
 */
class FolderSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/import-folders");

    @TempDir
    Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> paths = Files.list(SAMPLES)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsPeopleDo_fromTheDiskAndFromAZip(Path sample) throws IOException, UnreadablePage {
        String text = FolderText.of(sample);
        assertEquals(Files.readString(Path.of(sample + ".expected")), read(text));
        assertEquals(text, FolderText.of(zip(sample)));
    }

    private static String read(String text) throws UnreadablePage {
        return ImportedPageText.of(PageReader.read(text), text);
    }

    private Path zip(Path sample) throws IOException {
        Path file = folder.resolve("sample.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(sample)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(sample.relativize(each).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(each));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** The folder to which the results of new samples are written for a check. */
    public static void main(String[] names) throws IOException, UnreadablePage {
        for (Path sample : samples()) {
            Files.writeString(Path.of(sample + ".expected"), read(FolderText.of(sample)));
        }
    }
}
