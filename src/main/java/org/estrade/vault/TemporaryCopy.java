package org.estrade.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.estrade.vault.store.FileChunks;
import org.estrade.vault.store.StoredFile;

/** A stored file as a file on the disk, for the process that reads it. Closing deletes it. */
final class TemporaryCopy implements AutoCloseable {

    private final Path file;

    private TemporaryCopy(Path file) {
        this.file = file;
    }

    static TemporaryCopy of(StoredFile stored, FileChunks chunks) {
        try {
            TemporaryCopy copy = new TemporaryCopy(Files.createTempFile("estrade", ".slides"));
            try (OutputStream out = Files.newOutputStream(copy.file)) {
                for (long written = 0; written < stored.size(); written += FileChunks.SIZE) {
                    out.write(chunks.read(stored.upload(), written, FileChunks.SIZE));
                }
            } catch (IOException | RuntimeException unwritable) {
                copy.close();
                throw unwritable;
            }
            return copy;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
