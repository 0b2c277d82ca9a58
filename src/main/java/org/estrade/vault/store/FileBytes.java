package org.estrade.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Optional;
import org.estrade.vault.place.FileKey;
import org.estrade.vault.place.FilePlaces;

/** The bytes of files, wherever they are: in rows, or at another place. While files are moved, some are here and some there. */
@ApplicationScoped
public class FileBytes {

    /** The length of a portion in which it is good to read a file, in bytes. */
    public static final int PORTION = FileChunks.SIZE;

    private final FilePlaces places;
    private final FileChunks chunks;

    FileBytes(FilePlaces places, FileChunks chunks) {
        this.places = places;
        this.chunks = chunks;
    }

    /** Reads a file from its beginning to its end. */
    public FileReading open(StoredFile file) {
        return open(file.key(), 0, file.size());
    }

    /**
     * Reads a part of a file.
     *
     * @param start the number of bytes before the part
     * @param end the number of bytes up to the end of the part, at most the size of the file
     */
    public FileReading open(FileKey file, long start, long end) {
        return new FileReading(this, file, start, end);
    }

    /** The bytes of a part of a file where they are now; none when it was deleted. */
    InputStream stream(FileKey file, long start, long end) {
        Optional<InputStream> inFolder = places.folder().flatMap(folder -> folder.open(file, start, end));
        if (inFolder.isPresent()) {
            return inFolder.get();
        }
        // the bucket last: it is the slowest, and may not answer
        return chunks.rowSize(file.upload())
                .<InputStream>map(size -> new ChunkStream(chunks, file.upload(), size, start))
                .or(() -> places.bucket().flatMap(bucket -> bucket.open(file, start, end)))
                .orElseGet(InputStream::nullInputStream);
    }
}
