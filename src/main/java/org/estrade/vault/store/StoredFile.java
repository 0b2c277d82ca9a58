package org.estrade.vault.store;

import org.estrade.vault.place.FileKey;
import org.jspecify.annotations.Nullable;

/**
 * A complete file of the vault, without its bytes.
 *
 * @param upload the id of the rows with its bytes
 * @param size the size in bytes
 * @param isRead whether the program has tried to read it; only PDF files are read
 * @param pages the number of pages; 0 when it is unknown, and for other files than PDF
 * @param problem the name of the reason why it could not be read completely; null when it was
 * @param cover the size of the cover; null without one
 */
public record StoredFile(
        String hash,
        long upload,
        FileKind kind,
        long size,
        boolean isRead,
        int pages,
        @Nullable String problem,
        @Nullable PictureSize cover) {

    /** The size of a picture in pixels. */
    public record PictureSize(int width, int height) {}

    /** Which bytes the file has. */
    public FileKey key() {
        return new FileKey(hash, upload);
    }

    /** Whether the page that shows pages as pictures can be made. */
    public boolean hasViewer() {
        return kind == FileKind.PDF && pages > 0 && cover != null;
    }
}
