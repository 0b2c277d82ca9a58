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

/** The zip file of an archive, open for reading. It bounds how much its entries unpack to, all of them together. */
final class ArchiveFile implements AutoCloseable {

    /** In bytes. A site of a thousand talks with all their revisions unpacks to a tenth of it. */
    private static final long MOST_BYTES = 1L << 30;

    private final ZipFile zip;
    private long left = MOST_BYTES;

    private ArchiveFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether the file is an archive of this program, whole or damaged: a zip file with our manifest in it. */
    static boolean isArchive(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.getEntry(ArchiveManifest.ENTRY) != null;
        } catch (IOException noZipFile) {
            return false;
        }
    }

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

    /** The rows of a table, each a JSON object; none for a table that the archive's release did not have. */
    List<String> rows(ArchiveTable table) throws ArchiveRefused {
        if (zip.getEntry(table.entry()) == null) {
            return List.of();
        }
        return new String(bytes(table.entry()), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    byte[] bytes(String name) throws ArchiveRefused {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ArchiveRefused(Reason.DAMAGED);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            int most = (int) Math.min(left, Integer.MAX_VALUE - 8);
            byte[] bytes = content.readNBytes(most);
            left -= bytes.length;
            if (left <= 0 || content.read() >= 0) {
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

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // the file was only read
        }
    }
}
