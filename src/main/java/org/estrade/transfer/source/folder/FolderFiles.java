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

/** The pages of a folder by their paths, and the paths of all other files. Paths have slashes, and are sorted. */
public final class FolderFiles {

    /** A site of a thousand talks has fewer files. */
    private static final int MOST_FILES = 20_000;

    /** The size limit of all pages together, in bytes. */
    private static final long MOST_BYTES = 32L << 20;

    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Map<Omission, SortedSet<String>> omitted = new EnumMap<>(Omission.class);
    private int files;
    private long bytes;

    /** Opens a file for reading. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    FolderFiles() {}

    /**
     * Adds a file.
     *
     * @param written the path as the archive or the system writes it
     * @throws UnreadablePage when there are too many files, or when they are too large together
     */
    void add(String written, Content content) throws UnreadablePage {
        files++;
        if (files > MOST_FILES) {
            throw new UnreadablePage(Reason.ARCHIVE_TOO_LARGE);
        }
        String path = FilePath.normalized(written);
        if (path == null) {
            omit(Omission.UNSAFE_PATH, printable(written));
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
            // an archive may lie about sizes: what is read is what counts
            file = in.readNBytes(PageText.LARGEST + 1);
        } catch (IOException damaged) {
            omit(Omission.UNDECODABLE, path);
            return;
        }
        bytes += file.length;
        if (bytes > MOST_BYTES) {
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
    public void omit(Omission why, String path) {
        texts.remove(path);
        omitted.computeIfAbsent(why, any -> new TreeSet<>()).add(path);
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

    /** The paths of the files that are left out, by the reason. A folder ends with a slash and stands for all its files. */
    public Map<Omission, SortedSet<String>> omitted() {
        return Collections.unmodifiableMap(omitted);
    }
}
