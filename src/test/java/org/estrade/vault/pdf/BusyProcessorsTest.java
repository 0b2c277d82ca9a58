package org.estrade.vault.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.estrade.vault.Pdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusyProcessorsTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsNotBlamedForBusyProcessors() throws IOException {
        Path file = Files.write(folder.resolve("deck.pdf"), Pdfs.of("One page"));
        Path work = Files.createDirectories(folder.resolve("work"));
        assertThrows(PdfNotReadYet.class, () -> PdfProcess.read(file, work, Duration.ofNanos(1)));
        assertEquals(1, PdfProcess.read(file, work).pageCount());
    }
}
