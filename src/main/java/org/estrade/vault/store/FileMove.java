package org.estrade.vault.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.cluster.Housekeeping;
import org.estrade.vault.place.ArrivingFile;
import org.estrade.vault.place.FileKey;
import org.estrade.vault.place.FilePlace;
import org.estrade.vault.place.FilePlaces;
import org.estrade.vault.place.PlaceFailure;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Moves files to where the setting says that they are: the database, the folder or the bucket. A file is complete in its
 * new place before it is deleted from the former one, so that readers notice nothing, and a program that is killed loses
 * nothing.
 */
@ApplicationScoped
class FileMove {

    private static final Logger LOG = Logger.getLogger(FileMove.class);

    /** After the housekeeping of the database, whose deletions the other places follow. */
    private static final int LAST = 5_000;

    private final FilePlaces places;
    private final FileBytes bytes;
    private final FileChunks chunks;
    private final VaultFiles files;

    FileMove(FilePlaces places, FileBytes bytes, FileChunks chunks, VaultFiles files) {
        this.places = places;
        this.bytes = bytes;
        this.chunks = chunks;
        this.files = files;
    }

    void keepHouse(@Observes @Priority(LAST) Housekeeping event) {
        try {
            clean();
            move();
        } catch (PlaceFailure failure) {
            LOG.warnf("Files of talks stay where they are for now: %s", failure.getMessage());
        }
    }

    private void clean() {
        Set<FileKey> used = files.all().stream().map(StoredFile::key).collect(Collectors.toSet());
        places.all().forEach(place -> place.clean(used));
    }

    private void move() {
        List<FilePlace> all = places.all().toList();
        if (all.isEmpty()) {
            return;
        }
        Map<FileKey, StoredFile> stored = files.all().stream().collect(Collectors.toMap(StoredFile::key, file -> file));
        Map<FilePlace, Set<FileKey>> found =
                all.stream().collect(Collectors.toMap(place -> place, place -> place.among(stored.keySet())));
        FilePlace store = places.store().orElse(null);
        Set<Long> inRows = store == null ? Set.of() : chunks.uploads();
        int moved = 0;
        for (StoredFile file : stored.values()) {
            List<FilePlace> having = all.stream()
                    .filter(place -> found.getOrDefault(place, Set.of()).contains(file.key()))
                    .toList();
            List<FilePlace> former =
                    having.stream().filter(place -> place != store).toList();
            boolean isElsewhere = !former.isEmpty() || inRows.contains(file.upload());
            if (isElsewhere && (isIn(having, store) || isCopied(file, store))) {
                former.forEach(place -> place.delete(file.key()));
                if (store != null) {
                    chunks.deleteBytes(file.upload());
                }
                moved++;
            }
        }
        if (moved > 0) {
            LOG.infof("%d files of talks were moved into the %s", moved, store == null ? "database" : store.id());
        }
    }

    private static boolean isIn(List<FilePlace> having, @Nullable FilePlace store) {
        return store != null && having.contains(store);
    }

    private boolean isCopied(StoredFile file, @Nullable FilePlace store) {
        return store == null ? isCopiedToRows(file) : isCopiedTo(store, file);
    }

    private boolean isCopiedTo(FilePlace store, StoredFile file) {
        MessageDigest digest = Uploads.sha256();
        try (ArrivingFile copy = store.begin();
                FileReading source = bytes.open(file)) {
            for (byte[] portion = source.next(FileChunks.SIZE);
                    portion.length > 0;
                    portion = source.next(FileChunks.SIZE)) {
                digest.update(portion);
                copy.write(portion);
            }
            if (!isRight(file, digest)) {
                return false;
            }
            copy.keepAs(file.key());
            return true;
        }
    }

    /** The first row is written last: rows with a first one are complete, so that nobody reads a part of a file. */
    private boolean isCopiedToRows(StoredFile file) {
        MessageDigest digest = Uploads.sha256();
        chunks.deleteBytes(file.upload());
        try (FileReading source = bytes.open(file)) {
            byte[] first = source.next(FileChunks.SIZE);
            digest.update(first);
            int position = 1;
            for (byte[] portion = source.next(FileChunks.SIZE);
                    portion.length > 0;
                    portion = source.next(FileChunks.SIZE)) {
                digest.update(portion);
                chunks.write(file.upload(), position, portion);
                position++;
            }
            if (!isRight(file, digest)) {
                chunks.deleteBytes(file.upload());
                return false;
            }
            chunks.write(file.upload(), 0, first);
            return true;
        }
    }

    private static boolean isRight(StoredFile file, MessageDigest digest) {
        boolean isRight = HexFormat.of().formatHex(digest.digest()).equals(file.hash());
        if (!isRight) {
            LOG.errorf("The file %s of the vault is damaged, and stays where it is", file.hash());
        }
        return isRight;
    }
}
