package org.estrade.vault.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.estrade.vault.place.FileKey;
import org.estrade.vault.place.PlaceFailure;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a file in portions. While files are moved, the rest of a file may be elsewhere than its beginning, and a
 * slow reader may lose the connection to where it is: then the rest is looked for again. Not for several threads at a time.
 */
public final class FileReading implements AutoCloseable {

    private final FileBytes bytes;
    private final FileKey file;
    private final long end;
    private long position;
    private @Nullable InputStream open;

    FileReading(FileBytes bytes, FileKey file, long start, long end) {
        this.bytes = bytes;
        this.file = file;
        this.position = start;
        this.end = end;
    }

    /**
     * The next portion. It is shorter than asked for at the end of the part, and when the file was deleted. Blocks.
     *
     * @param length the length in bytes
     */
    public byte[] next(int length) {
        int wanted = (int) Math.min(length, end - position);
        if (wanted == 0) {
            return new byte[0];
        }
        byte[] portion = read(wanted, open != null);
        if (portion.length < wanted) {
            close();
            portion = read(wanted, false);
        }
        position += portion.length;
        return portion;
    }

    /** Reads a portion: none when the connection is lost and the rest is looked for again. */
    private byte[] read(int wanted, boolean isTriedAgain) {
        try {
            InputStream source = open;
            if (source == null) {
                source = bytes.stream(file, position, end);
                open = source;
            }
            byte[] portion = new byte[wanted];
            int length = source.readNBytes(portion, 0, wanted);
            return length == wanted ? portion : Arrays.copyOf(portion, length);
        } catch (PlaceFailure broken) {
            if (isTriedAgain) {
                return new byte[0];
            }
            throw broken;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public void close() {
        InputStream ended = open;
        open = null;
        try {
            if (ended != null) {
                ended.close();
            }
        } catch (IOException alreadyClosed) {
            return;
        }
    }
}
