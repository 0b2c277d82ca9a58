package org.estrade.transfer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.estrade.transfer.encoding.PageText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;

/**
 * The texts of a folder or of a zip archive, as one text. Nothing is unpacked to the disk, so that no name of an entry can
 * lead outside a folder; entries and bytes are bounded, whatever the archive says of their size.
 */
public final class FolderText {

    private static final int MOST_FILES = 3_000;

    private static final Pattern TEXTS =
            Pattern.compile("(?i).*[.](?:md|markdown|mdx|html?|ya?ml|json|toml|csv|tsv|bib|ics|txt)");
    private static final Pattern IGNORED = Pattern.compile(
            "(?i)(?:.*/)?(?:node_modules|__macosx|_site|vendor|[.][^/]*)/.*|(?:.*/)?(?:readme|license|licence|changelog|_config|package(?:-lock)?)[.][a-z]+");
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private FolderText() {}

    /** Whether the file begins as a zip archive does. */
    public static boolean isZip(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return java.util.Arrays.equals(content.readNBytes(ZIP.length), ZIP);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * The texts of a zip archive.
     *
     * @throws UnreadablePage when it is damaged, holds no text, or holds too much
     */
    public static String ofZip(Path archive) throws UnreadablePage {
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            Map<String, String> texts = new TreeMap<>();
            long left = PageText.LARGEST;
            for (ZipEntry entry : entries(zip)) {
                try (InputStream content = zip.getInputStream(entry)) {
                    byte[] bytes = content.readNBytes((int) left + 1);
                    left -= bytes.length;
                    if (left < 0) {
                        throw new UnreadablePage(Reason.TOO_LARGE);
                    }
                    texts.put(path(entry.getName()), text(bytes));
                }
            }
            return joined(texts);
        } catch (IOException | IllegalArgumentException damaged) {
            // a name in an unknown encoding is an illegal argument
            throw new UnreadablePage(Reason.BINARY);
        }
    }

    private static List<ZipEntry> entries(ZipFile zip) throws UnreadablePage {
        List<ZipEntry> entries = new ArrayList<>();
        Enumeration<? extends ZipEntry> all = zip.entries();
        for (int i = 0; all.hasMoreElements(); i++) {
            if (i > MOST_FILES * 10) {
                throw new UnreadablePage(Reason.TOO_LARGE);
            }
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory() && isText(path(entry.getName()))) {
                entries.add(entry);
            }
        }
        if (entries.size() > MOST_FILES) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
        return entries;
    }

    /**
     * The texts of these files.
     *
     * @param folder that their paths are told from
     * @throws UnreadablePage when there are none, or too many bytes of them
     */
    public static String of(Path folder, List<Path> files) throws IOException, UnreadablePage {
        Map<String, String> texts = new TreeMap<>();
        long left = PageText.LARGEST;
        for (Path file : files) {
            left -= Files.size(file);
            if (left < 0) {
                throw new UnreadablePage(Reason.TOO_LARGE);
            }
            texts.put(folder.relativize(file).toString().replace('\\', '/'), text(Files.readAllBytes(file)));
        }
        return joined(texts);
    }

    /** The texts in a folder and in the folders below it, by their paths. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 12)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isText(folder.relativize(file).toString().replace('\\', '/')))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    private static boolean isText(String path) {
        return TEXTS.matcher(path).matches() && !IGNORED.matcher(path).matches();
    }

    /** A file that is no text is told among those that hold no talk. */
    private static String text(byte[] bytes) {
        try {
            return PageText.read(bytes).text();
        } catch (UnreadablePage noText) {
            return "";
        }
    }

    private static String path(String entry) {
        return entry.replace('\\', '/').replaceAll("\\p{Cntrl}", "").replaceAll("^(?:[./]*/)+", "");
    }

    private static String joined(Map<String, String> texts) throws UnreadablePage {
        if (texts.isEmpty()) {
            throw new UnreadablePage(Reason.NO_TALK);
        }
        return SourceFile.joined(texts);
    }
}
