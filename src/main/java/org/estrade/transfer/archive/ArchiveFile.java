package org.estrade.transfer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.estrade.transfer.archive.ArchiveRefused.Reason;

/** The zip file of an archive, open for reading. The total size of all unpacked entries is
 * limited, except of those that are read as streams. */
final class ArchiveFile implements AutoCloseable {

    /** The largest total size of the unpacked entries, in bytes. A site with a thousand talks has a tenth of this size. */
    private static final long MAX_BYTES = 1L << 30;

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
            return ArchiveManifest.read(bytes(ArchiveManifest.ENTRY));
        } catch (IOException unreadable) {
            throw new ArchiveRefused(Reason.DAMAGED, unreadable);
        }
    }

    /** The rows of a table as JSON objects. The list is empty for a table that did not exist when the archive was made. */
    List<String> rows(ArchiveTable table) throws ArchiveRefused {
        if (zip.getEntry(table.entry()) == null) {
            return List.of();
        }
        return new String(bytes(table.entry()), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The unpacked bytes of an entry. */
    byte[] bytes(String name) throws ArchiveRefused {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ArchiveRefused(Reason.DAMAGED);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            int maxLength = (int) Math.min(remainingBytes, Integer.MAX_VALUE - 8);
            byte[] bytes = content.readNBytes(maxLength);
            remainingBytes -= bytes.length;
            if (remainingBytes <= 0 || content.read() >= 0) {
                throw new ArchiveRefused(Reason.TOO_LARGE);
            }
            return bytes;
        } catch (InterruptedIOException stopped) {
            Thread.currentThread().interrupt();
            throw new ArchiveRefused(Reason.DAMAGED, stopped);
        } catch (IOException unreadable) {
            throw new ArchiveRefused(Reason.DAMAGED, unreadable);
        }
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
