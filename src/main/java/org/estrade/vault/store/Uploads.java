package org.estrade.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.estrade.vault.store.UploadRefused.Reason;

/** Stores files that arrive. */
@ApplicationScoped
public class Uploads {

    private final FileChunks chunks;
    private final FileFolder folder;
    private final VaultFiles files;
    private final VaultLimits limits;

    Uploads(FileChunks chunks, FileFolder folder, VaultFiles files, VaultLimits limits) {
        this.chunks = chunks;
        this.folder = folder;
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
        byte[] chunk = bytes.readNBytes(FileChunks.SIZE);
        if (chunk.length == 0) {
            throw new UploadRefused(Reason.EMPTY);
        }
        FileKind kind = FileKind.of(chunk, chunk.length, name).orElseThrow(() -> new UploadRefused(Reason.OTHER_KIND));
        long room = limits.total() - files.total();
        long upload = chunks.begin();
        boolean isKept = false;
        try (FileFolder.Arriving part = folder.isStore() ? folder.begin() : null) {
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
                digest.update(chunk);
                if (part == null) {
                    chunks.write(upload, position, chunk);
                } else {
                    part.write(chunk);
                }
                chunk = bytes.readNBytes(FileChunks.SIZE);
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            if (part != null) {
                part.keepAs(hash);
            }
            isKept = files.complete(hash, upload, kind, size) == upload;
            return FileAddress.named(hash, name, kind);
        } finally {
            if (!isKept) {
                chunks.delete(upload);
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
