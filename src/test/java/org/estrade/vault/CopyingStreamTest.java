package org.estrade.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyingStreamTest {

    private static final byte[] BYTES = Pdfs.longer(Pdfs.of("Copied"), 100_000);

    @Test
    void theFileHasWhatWasRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("file");
        try (CopyingStream stream = new CopyingStream(new ByteArrayInputStream(BYTES), file)) {
            assertArrayEquals(new byte[] {BYTES[0]}, new byte[] {(byte) stream.read()});
            byte[] rest = stream.readNBytes(BYTES.length - 1);
            assertEquals(BYTES.length - 1, rest.length);
            assertArrayEquals(new byte[0], stream.readAllBytes());
            assertTrue(stream.isComplete());
        }
        assertArrayEquals(BYTES, Files.readAllBytes(file));
    }

    @Test
    void aFullDiskDoesNotBreakTheStream() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        try (CopyingStream stream = new CopyingStream(new ByteArrayInputStream(BYTES), full)) {
            assertArrayEquals(BYTES, stream.readAllBytes());
            assertFalse(stream.isComplete());
        }
    }
}
