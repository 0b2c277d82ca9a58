package org.estrade.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.estrade.startup.RepeatedLines;
import org.estrade.vault.place.ArrivingFile;
import org.estrade.vault.place.FileKey;
import org.estrade.vault.place.FilePlace;
import org.estrade.vault.place.FilePlaces;
import org.estrade.vault.place.PlaceFailure;
import org.estrade.vault.store.UploadRefused.Reason;
import org.jboss.logging.Logger;

/** Stores files that arrive. */
@ApplicationScoped
public class Uploads {

    private static final Logger LOG = Logger.getLogger(Uploads.class);

    private final FileChunks chunks;
    private final FilePlaces places;
    private final VaultFiles files;
    private final VaultLimits limits;

    Uploads(FileChunks chunks, FilePlaces places, VaultFiles files, VaultLimits limits) {
        this.chunks = chunks;
        this.places = places;
        this.files = files;
        this.limits = limits;
    }

    /**
     * Stores a file. The bytes are stored while they arrive; the file exists when all are there. Takes as long as the stream
     * takes, with a connection to the database only for moments.
     *
     * @param name the file name on the computer of the speaker
     * @return the address of the file
     * @throws UploadRefused when the file is not kept; then nothing of it is
     * @throws IOException when the stream breaks off; then nothing of it is kept
     */
    public FileAddress store(InputStream bytes, String name) throws UploadRefused, IOException {
        byte[] memory = new byte[FileChunks.SIZE];
        byte[] chunk = next(bytes, memory);
        if (chunk.length == 0) {
            throw new UploadRefused(Reason.EMPTY);
        }
        FileKind kind = FileKind.of(chunk, chunk.length, name).orElseThrow(() -> new UploadRefused(Reason.OTHER_KIND));
        long room = limits.total() - files.total();
        long upload = chunks.begin();
        boolean isKept = false;
        try (ArrivingFile part = places.store().map(FilePlace::begin).orElse(null)) {
            MessageDigest digest = sha256();
            long size = 0;
            for (int position = 0; chunk.length > 0; position++) {
                size += chunk.length;
                if (size > limits.file()) {
                    throw new UploadRefused(Reason.FILE_TOO_LARGE);
                }
                if (size > room) {
                    throw new UploadRefused(Reason.VAULT_FULL);
                }
                long begun = System.nanoTime();
                digest.update(chunk);
                if (part == null) {
                    chunks.write(upload, position, chunk);
                } else {
                    part.write(chunk);
                }
                TransferPace.pause(chunk.length, begun);
                chunk = next(bytes, memory);
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            if (part != null) {
                part.keepAs(new FileKey(hash, upload));
            }
            long kept = files.complete(hash, upload, kind, size, limits.total())
                    .orElseThrow(() -> new UploadRefused(Reason.VAULT_FULL));
            isKept = kept == upload;
            return FileAddress.named(hash, name, kind);
        } catch (PlaceFailure failure) {
            RepeatedLines.warn(LOG, "a file is not stored", "A file is not stored: " + failure.getMessage());
            throw UploadRefused.by(failure);
        } finally {
            if (!isKept) {
                chunks.delete(upload);
            }
        }
    }

    /** The next bytes of a file. The memory is used again for each portion: the collector of memory stops all readers. */
    private static byte[] next(InputStream bytes, byte[] memory) throws IOException {
        int length = bytes.readNBytes(memory, 0, memory.length);
        return length == memory.length ? memory : Arrays.copyOf(memory, length);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
