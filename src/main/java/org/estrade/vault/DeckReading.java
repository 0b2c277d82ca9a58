package org.estrade.vault;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.estrade.cluster.ReplicaLock;
import org.estrade.startup.RepeatedLines;
import org.estrade.vault.pdf.PdfNotReadYet;
import org.estrade.vault.pdf.PdfProcess;
import org.estrade.vault.place.PlaceFailure;
import org.estrade.vault.store.FileAddress;
import org.estrade.vault.store.FileKind;
import org.estrade.vault.store.StoredFile;
import org.estrade.vault.store.UploadRefused;
import org.estrade.vault.store.Uploads;
import org.estrade.vault.store.VaultFiles;
import org.jboss.logging.Logger;

/** Stores the files that arrive, and reads those that are PDF. */
@ApplicationScoped
public class DeckReading {

    private static final Logger LOG = Logger.getLogger(DeckReading.class);
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final Uploads uploads;
    private final VaultFiles files;
    private final TemporaryFiles temporary;
    private final DeckPages pages;
    private final ReplicaLock lock;

    /** The hashes of the files that are being read, so that none is read twice. */
    private final Set<String> beingRead = ConcurrentHashMap.newKeySet();

    DeckReading(Uploads uploads, VaultFiles files, TemporaryFiles temporary, DeckPages pages, ReplicaLock lock) {
        this.uploads = uploads;
        this.files = files;
        this.temporary = temporary;
        this.pages = pages;
        this.lock = lock;
    }

    /**
     * A file that has arrived.
     *
     * @param file what is known of it
     */
    public record Arrived(FileAddress address, StoredFile file) {}

    /**
     * Stores a file, and reads it when it is a PDF. A PDF that cannot be read is kept too; the reason is in the answer.
     *
     * @param name the file name on the computer of the speaker
     * @throws UploadRefused when the file is not kept
     * @throws IOException when the stream breaks off
     */
    public Arrived accept(InputStream bytes, String name) throws UploadRefused, IOException {
        try (TemporaryFiles.Copy copy = temporary.empty()) {
            FileAddress address;
            boolean isCopied;
            try (CopyingStream stream = new CopyingStream(bytes, copy.file())) {
                address = uploads.store(stream, name);
                isCopied = stream.isComplete();
            }
            StoredFile file = find(address);
            if (file.kind() == FileKind.PDF && !file.isRead() && isCopied) {
                read(file, copy);
            } else if (file.kind() == FileKind.PDF && !file.isRead()) {
                read(file);
            }
            return new Arrived(address, find(address));
        }
    }

    private StoredFile find(FileAddress address) {
        Optional<StoredFile> file = files.find(address.hash());
        return file.orElseThrow(() -> new IllegalStateException("the file was deleted while it arrived"));
    }

    private void read(StoredFile file) {
        beingRead.add(file.hash());
        try (TemporaryFiles.Copy copy = temporary.copy(file)) {
            read(file, copy);
        } catch (PlaceFailure | UncheckedIOException failure) {
            // its place does not answer, or the disk is full: it stays unread, and is tried again
            RepeatedLines.warn(LOG, "slides are not read", "A file is not read: " + failure.getMessage());
        } finally {
            beingRead.remove(file.hash());
        }
    }

    private void read(StoredFile file, TemporaryFiles.Copy copy) {
        beingRead.add(file.hash());
        try {
            pages.store(file.hash(), PdfProcess.read(copy.file(), copy.folder()));
        } catch (PdfNotReadYet busy) {
            // it stays unread, and is tried again
            RepeatedLines.warn(LOG, "slides are not read yet", "A file is not read yet: " + busy.getMessage());
        } finally {
            beingRead.remove(file.hash());
        }
    }

    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readInTurn() {
        lock.once("slides", INTERVAL, this::readUnread);
    }

    /** Reads the files that no program has read: those that a restored archive has brought, or whose place did not answer. */
    void readUnread() {
        files.unread().stream().filter(file -> !beingRead.contains(file.hash())).forEach(this::read);
    }
}
