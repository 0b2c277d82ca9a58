package org.estrade.transfer.source.folder;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.estrade.transfer.encoding.PageText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;

/** The texts of the pages of a folder, and the paths of all other files. The paths have slashes and are sorted. */
public final class FolderFiles {

    /** The largest number of files. A site with a thousand talks has fewer. */
    private static final int MAX_FILES = 20_000;

    /** The largest total size of all pages, in bytes. */
    private static final long MAX_BYTES = 32L << 20;

    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Map<Omission, SortedSet<String>> omitted = new EnumMap<>(Omission.class);
    private int fileCount;
    private long byteCount;

    /** Opens a file for reading. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    FolderFiles() {}

    /**
     * Adds a file: reads its text, or stores why it is left out.
     *
     * @param originalPath the path in the spelling of the archive or of the operating system
     * @throws UnreadablePage when there are too many files, or when their total size is too large
     */
    void add(String originalPath, Content content) throws UnreadablePage {
        fileCount++;
        if (fileCount > MAX_FILES) {
            throw new UnreadablePage(Reason.ARCHIVE_TOO_LARGE);
        }
        String path = FilePath.normalized(originalPath);
        if (path == null) {
            omit(Omission.UNSAFE_PATH, printable(originalPath));
            return;
        }
        String folder = FilePath.folderWithoutPages(path);
        if (folder != null) {
            omit(Omission.NO_PAGE, folder);
        } else if (FilePath.isArchive(path)) {
            omit(Omission.ARCHIVE, path);
        } else if (!FilePath.isPage(path)) {
            omit(Omission.NO_PAGE, path);
        } else if (!texts.containsKey(path)) {
            read(path, content);
        }
    }

    private void read(String path, Content content) throws UnreadablePage {
        byte[] file;
        try (InputStream in = content.open()) {
            // the size that an archive declares may be wrong, so the bytes that are read are counted
            file = in.readNBytes(PageText.MAX_SIZE + 1);
        } catch (IOException damaged) {
            omit(Omission.UNDECODABLE, path);
            return;
        }
        byteCount += file.length;
        if (byteCount > MAX_BYTES) {
            throw new UnreadablePage(Reason.ARCHIVE_TOO_LARGE);
        }
        try {
            texts.put(path, PageText.read(file).text());
        } catch (UnreadablePage refused) {
            omit(
                    switch (refused.reason()) {
                        case TOO_LARGE -> Omission.TOO_LARGE;
                        case EMPTY -> Omission.NO_TALK;
                        default -> Omission.UNDECODABLE;
                    },
                    path);
        }
    }

    /** Leaves a file out. */
    public void omit(Omission reason, String path) {
        texts.remove(path);
        omitted.computeIfAbsent(reason, any -> new TreeSet<>()).add(path);
    }

    private static String printable(String path) {
        String line = path.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.length() > 100 ? line.substring(0, 100) + "…" : line;
    }

    /** The texts of the pages by their paths. */
    public SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }

    /** The paths of the files that are left out, by reason. A path with a slash at its end means all files of a folder. */
    public Map<Omission, SortedSet<String>> omitted() {
        return Collections.unmodifiableMap(omitted);
    }
}
