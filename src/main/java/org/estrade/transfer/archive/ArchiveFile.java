package org.estrade.transfer.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.estrade.transfer.archive.ArchiveRefused.Reason;

/**
 * The zip file of an archive, open for reading. Nothing is unpacked that would not fit in memory. The total size of all unpacked
 * entries is limited too, except of the files of talks.
 */
final class ArchiveFile implements AutoCloseable {

    /** The largest total size of the unpacked entries, in bytes. A site with a thousand talks has a tenth of this size. */
    private static final long MAX_BYTES = 1L << 30;

    private static final int LARGEST_MANIFEST = 64 << 10;

    /** A picture that the program made of one of 40 megapixels has less. */
    private static final int LARGEST_PICTURE = 32 << 20;

    private final ZipFile zip;
    private long remainingBytes = MAX_BYTES;

    private ArchiveFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether the file is an archive of this program, possibly damaged: a zip file that contains our manifest. */
    static boolean isArchive(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.getEntry(ArchiveManifest.ENTRY) != null;
        } catch (IOException noZipFile) {
            return false;
        }
    }

    /** Opens an archive. */
    static ArchiveFile open(Path file) throws ArchiveRefused {
        try {
            return new ArchiveFile(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (IOException noZipFile) {
            throw new ArchiveRefused(Reason.DAMAGED, noZipFile);
        }
    }

    ArchiveManifest manifest() throws ArchiveRefused {
        try {
            return ArchiveManifest.read(bytes(ArchiveManifest.ENTRY, LARGEST_MANIFEST));
        } catch (IOException unreadable) {
            throw new ArchiveRefused(Reason.DAMAGED, unreadable);
        }
    }

    /** The rows of a table; none for a table that did not exist when the archive was made. */
    RowPortions rows(ArchiveTable table) throws ArchiveRefused {
        try {
            return new RowPortions(
                    zip.getEntry(table.entry()) == null ? InputStream.nullInputStream() : counted(table.entry()));
        } catch (IOException unreadable) {
            throw refused(unreadable);
        }
    }

    /** The bytes of a picture. */
    byte[] picture(String name) throws ArchiveRefused {
        return bytes(name, LARGEST_PICTURE);
    }

    private byte[] bytes(String name, int most) throws ArchiveRefused {
        try (InputStream content = counted(name)) {
            byte[] bytes = content.readNBytes(most);
            if (content.read() >= 0) {
                throw new ArchiveRefused(Reason.TOO_LARGE);
            }
            return bytes;
        } catch (IOException unreadable) {
            throw refused(unreadable);
        }
    }

    /** The unpacked bytes of an entry, which count for the total. */
    private InputStream counted(String name) throws ArchiveRefused, IOException {
        return new FilterInputStream(stream(name)) {

            @Override
            public int read() throws IOException {
                int read = super.read();
                return counted(read, read < 0 ? 0 : 1);
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                int read = super.read(bytes, start, length);
                return counted(read, Math.max(read, 0));
            }

            private int counted(int read, int count) throws IOException {
                remainingBytes -= count;
                if (remainingBytes <= 0) {
                    throw new TooManyBytes();
                }
                return read;
            }
        };
    }

    private static final class TooManyBytes extends IOException {

        private static final long serialVersionUID = 1;
    }

    /** The refusal of an archive in which something cannot be read. */
    static ArchiveRefused refused(IOException unreadable) {
        if (unreadable instanceof InterruptedIOException) {
            Thread.currentThread().interrupt();
        }
        return new ArchiveRefused(unreadable instanceof TooManyBytes ? Reason.TOO_LARGE : Reason.DAMAGED, unreadable);
    }

    /** The unpacked bytes of an entry that may be too large for the memory. */
    InputStream stream(String name) throws ArchiveRefused, IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ArchiveRefused(Reason.DAMAGED);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // the file was only read
        }
    }
}
