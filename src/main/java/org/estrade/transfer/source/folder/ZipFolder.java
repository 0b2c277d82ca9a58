package org.estrade.transfer.source.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the files of a zip archive in memory, without unpacking them to the disk. */
public final class ZipFolder {

    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};

    /** An entry that only documents of Microsoft Office have. Such a document is a zip file too. */
    private static final String OFFICE_XML = "[Content_Types].xml";

    /** An entry that only OpenDocument files have. Such a document is a zip file too. */
    private static final String OPEN_DOCUMENT = "META-INF/manifest.xml";

    private ZipFolder() {}

    /** Whether the file has the signature of a zip archive. */
    public static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
        }
    }

    /**
     * Reads the files of an archive.
     *
     * @throws UnreadablePage when the archive cannot be opened, or is too large when it is unpacked
     */
    public static FolderFiles read(Path file) throws UnreadablePage {
        try (ZipFile zip = open(file)) {
            if (zip.getEntry(OFFICE_XML) != null || zip.getEntry(OPEN_DOCUMENT) != null) {
                throw new UnreadablePage(Reason.OFFICE_DOCUMENT);
            }
            FolderFiles files = new FolderFiles();
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    files.add(entry.getName(), () -> content(zip, entry));
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException damaged) {
            // the library throws an IllegalArgumentException for names that it cannot decode
            throw new UnreadablePage(Reason.ARCHIVE_UNREADABLE);
        }
    }

    private static InputStream content(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream content = zip.getInputStream(entry);
        if (content == null) {
            throw new IOException(entry.getName());
        }
        return content;
    }

    /**
     * Opens an archive. Old programs write the names of entries in a one-byte encoding. In that case ISO-8859-1 is used,
     * which decodes at least the ASCII letters.
     */
    private static ZipFile open(Path file) throws IOException {
        ZipFile zip = openOrNull(file, StandardCharsets.UTF_8);
        return zip == null ? new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1) : zip;
    }

    private static @Nullable ZipFile openOrNull(Path file, Charset nameEncoding) {
        try {
            return new ZipFile(file.toFile(), nameEncoding);
        } catch (IOException | IllegalArgumentException otherEncoding) {
            return null;
        }
    }
}
