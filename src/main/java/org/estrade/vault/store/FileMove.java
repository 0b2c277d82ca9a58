package org.estrade.vault.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.cluster.Housekeeping;
import org.jboss.logging.Logger;

/**
 * Moves files to where the setting says that they are: from the database into the folder, or back. A file is complete in its
 * new place before it is deleted from the former one, so that readers notice nothing, and a program that is killed loses
 * nothing.
 */
@ApplicationScoped
class FileMove {

    private static final Logger LOG = Logger.getLogger(FileMove.class);

    /** After the housekeeping of the database, whose deletions the folder follows. */
    private static final int LAST = 5_000;

    private final FileFolder folder;
    private final FileChunks chunks;
    private final VaultFiles files;

    FileMove(FileFolder folder, FileChunks chunks, VaultFiles files) {
        this.folder = folder;
        this.chunks = chunks;
        this.files = files;
    }

    void keepHouse(@Observes @Priority(LAST) Housekeeping event) {
        if (!folder.isSet()) {
            return;
        }
        List<StoredFile> all = files.all();
        folder.clean(all.stream().map(StoredFile::hash).collect(Collectors.toSet()));
        Set<Long> inRows = chunks.uploads();
        int moved = 0;
        for (StoredFile file : all) {
            boolean isMoved = folder.isStore()
                    ? inRows.contains(file.upload()) && intoFolder(file)
                    : folder.has(file.hash()) && intoRows(file);
            moved += isMoved ? 1 : 0;
        }
        if (moved > 0) {
            LOG.infof(
                    "%d files of talks were moved %s",
                    moved, folder.isStore() ? "into the folder" : "into the database");
        }
    }

    private boolean intoFolder(StoredFile file) {
        MessageDigest digest = Uploads.sha256();
        try (FileFolder.Arriving copy = folder.begin()) {
            for (long read = 0; read < file.size(); read += FileChunks.SIZE) {
                byte[] chunk = chunks.read(file.upload(), read, FileChunks.SIZE);
                digest.update(chunk);
                copy.write(chunk);
            }
            if (!isRight(file, digest)) {
                return false;
            }
            copy.keepAs(file.hash());
        }
        chunks.deleteBytes(file.upload());
        return true;
    }

    private boolean intoRows(StoredFile file) {
        MessageDigest digest = Uploads.sha256();
        chunks.deleteBytes(file.upload());
        int position = 0;
        for (long read = 0; read < file.size(); read += FileChunks.SIZE) {
            byte[] chunk = folder.read(file.hash(), read, FileChunks.SIZE);
            if (chunk == null || chunk.length == 0) {
                break;
            }
            digest.update(chunk);
            chunks.write(file.upload(), position, chunk);
            position++;
        }
        if (!isRight(file, digest)) {
            chunks.deleteBytes(file.upload());
            return false;
        }
        folder.delete(file.hash());
        return true;
    }

    private static boolean isRight(StoredFile file, MessageDigest digest) {
        boolean isRight = HexFormat.of().formatHex(digest.digest()).equals(file.hash());
        if (!isRight) {
            LOG.errorf("The file %s of the vault is damaged, and stays where it is", file.hash());
        }
        return isRight;
    }
}
