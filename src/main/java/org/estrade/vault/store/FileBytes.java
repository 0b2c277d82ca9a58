package org.estrade.vault.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The bytes of files, wherever they are: in the folder, or in rows. While files are moved, some are here and some there. */
@ApplicationScoped
public class FileBytes {

    /** The longest portion that {@link #read} gives, in bytes. No portion goes beyond a multiple of this number. */
    public static final int PORTION = FileChunks.SIZE;

    private final FileFolder folder;
    private final FileChunks chunks;

    FileBytes(FileFolder folder, FileChunks chunks) {
        this.folder = folder;
        this.chunks = chunks;
    }

    /**
     * A portion of the bytes of a file; empty after the end, or when the file was deleted.
     *
     * @param start the number of bytes before the portion
     * @param length the largest length of the portion in bytes; it may be shorter
     */
    public byte[] read(StoredFile file, long start, int length) {
        byte[] found = folder.read(file.hash(), start, length);
        return found == null ? chunks.read(file.upload(), start, length) : found;
    }
}
