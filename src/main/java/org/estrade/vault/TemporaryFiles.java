package org.estrade.vault;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.vault.store.FileBytes;
import org.estrade.vault.store.FileReading;
import org.estrade.vault.store.StoredFile;
import org.estrade.vault.store.TransferPace;
import org.jboss.logging.Logger;

/**
 * The folder in which files are while they arrive with a form, and while a process reads them. They are deleted at the end
 * of their use; what a killed program left is deleted an hour later.
 */
@ApplicationScoped
class TemporaryFiles {

    private static final Logger LOG = Logger.getLogger(TemporaryFiles.class);
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final Path folder;
    private final FileBytes bytes;

    TemporaryFiles(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder, FileBytes bytes) {
        this.folder = folder;
        this.bytes = bytes;
    }

    /** A stored file as a file on the disk, in a folder that the reading process may fill. Closing deletes the folder. */
    record Copy(Path file) implements AutoCloseable {

        /** The folder of the copy, which has nothing else. */
        Path folder() {
            return file.resolveSibling("work");
        }

        @Override
        public void close() {
            delete(file.resolveSibling(""));
        }
    }

    /** Copies a stored file to the disk. */
    Copy copy(StoredFile stored) {
        Copy copy = empty();
        try (OutputStream out = Files.newOutputStream(copy.file())) {
            write(stored, out);
            return copy;
        } catch (IOException unwritable) {
            copy.close();
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException unreadable) {
            copy.close();
            throw unreadable;
        }
    }

    /** A copy without a file. */
    Copy empty() {
        try {
            Files.createDirectories(folder);
            Copy copy = new Copy(Files.createTempDirectory(folder, "slides").resolve("file"));
            Files.createDirectory(copy.folder());
            return copy;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(StoredFile stored, OutputStream out) throws IOException {
        try (FileReading reading = bytes.open(stored)) {
            long begun = System.nanoTime();
            for (byte[] portion = reading.next(FileBytes.PORTION);
                    portion.length > 0;
                    portion = reading.next(FileBytes.PORTION)) {
                out.write(portion);
                TransferPace.pause(portion.length, begun);
                begun = System.nanoTime();
            }
        }
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteOld() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant old = Instant.now().minus(LIFETIME);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.exists(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    delete(file);
                }
            }
        } catch (IOException unreadable) {
            LOG.warnf("Old temporary files cannot be deleted: %s", unreadable.getMessage());
        }
    }

    private static void delete(Path file) {
        try (Stream<Path> files = Files.walk(file)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException left) {
            LOG.warnf("A temporary file cannot be deleted: %s", left.getMessage());
        }
    }
}
