package org.estrade.transfer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.estrade.transfer.encoding.PageText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.Unexplained;
import org.estrade.transfer.source.folder.DiskFolder;
import org.estrade.transfer.source.folder.FolderFiles;
import org.estrade.transfer.source.folder.Omission;
import org.estrade.transfer.source.folder.ZipFolder;
import org.estrade.transfer.source.format.LongLines;

/**
 * Builds one text of a folder or a zip archive. The text contains the files with talks, and a list of the files that are
 * left out.
 */
public final class FolderText {

    /** The total size of the files that are searched for talks, in characters. It limits the time for a large archive. */
    private static final int MAX_SEARCHED_SIZE = 2 * PageText.MAX_SIZE;

    /**
     * The total size of the files in the text, in characters. It leaves space for the list of files in the limit of a pasted
     * text.
     */
    private static final int MAX_TEXT_SIZE = PageText.MAX_SIZE - 100_000;

    /** The largest number of paths in the list for one reason. The other files are only counted. */
    private static final int MAX_LISTED_PATHS = 40;

    private final FolderFiles folder;
    private final Map<String, String> filesWithTalks = new LinkedHashMap<>();
    private UnreadablePage refusal = new UnreadablePage(Reason.NO_TALK);
    private boolean hasTalks;
    private int searchedSize;
    private int textSize;

    private FolderText(FolderFiles folder) {
        this.folder = folder;
    }

    /** Whether the path is a folder, or a file with the signature of a zip archive. */
    public static boolean isFolder(Path path) throws IOException {
        return Files.isDirectory(path) || (Files.isRegularFile(path) && ZipFolder.isZip(path));
    }

    /**
     * Builds the text, which {@link PageReader} divides into the files again.
     *
     * @param path the path of a folder or of a zip archive
     * @throws UnreadablePage when no file contains a talk, or when the archive cannot be read; the reason says why
     */
    public static String of(Path path) throws IOException, UnreadablePage {
        return of(Files.isDirectory(path) ? DiskFolder.read(path) : ZipFolder.read(path));
    }

    private static String of(FolderFiles folder) throws UnreadablePage {
        FolderText text = new FolderText(folder);
        List.copyOf(folder.texts().entrySet())
                .forEach(file -> text.add(file.getKey(), LongLines.breakLines(file.getValue())));
        if (!text.hasTalks) {
            throw text.refusal;
        }
        if (!folder.omitted().isEmpty()) {
            text.filesWithTalks.put(SourceFile.OMITTED_FILES, listOmitted(folder.omitted()));
        }
        return SourceFile.joined(text.filesWithTalks);
    }

    private void add(String path, String text) {
        searchedSize += text.length();
        if (searchedSize > MAX_SEARCHED_SIZE || textSize + text.length() > MAX_TEXT_SIZE) {
            folder.omit(Omission.TOO_LARGE, path);
            return;
        }
        try {
            FileReading reading = FileReading.of(SourceFile.single(path, text), Choices.NONE);
            if (reading.isDraft()) {
                folder.omit(Omission.DRAFT, path);
            } else if (reading.containsTalks()) {
                hasTalks = true;
                addToText(path, text);
            } else {
                rememberFailurePoint(path, reading);
                folder.omit(Omission.NO_TALK, path);
            }
        } catch (UnreadablePage refused) {
            refusal = refusal.failurePoint() == null ? refused : refusal;
            if (refused.reason() == Reason.INVALID) {
                addToText(path, text);
            } else {
                folder.omit(Omission.NO_TALK, path);
            }
        }
    }

    private void addToText(String path, String text) {
        filesWithTalks.put(path, text);
        textSize += text.length() + path.length();
    }

    /** Stores where reading failed, for the message when no file contains a talk. The first such line is kept. */
    private void rememberFailurePoint(String path, FileReading reading) {
        List<Unexplained> lines = reading.interpretation().unexplained();
        if (!lines.isEmpty() && refusal.failurePoint() == null) {
            refusal = UnreadablePage.noTalk(
                    reading.interpretation().shape().name(),
                    lines.get(0).line(),
                    path + ": " + Excerpt.of(lines.get(0).text()));
        }
    }

    /** The list of files that are left out. A line has the name of the reason, the number of files, and their paths. */
    private static String listOmitted(Map<Omission, SortedSet<String>> omitted) {
        StringBuilder lines = new StringBuilder();
        omitted.forEach((reason, paths) -> {
            List<String> first = paths.stream().limit(MAX_LISTED_PATHS).toList();
            String rest = first.size() < paths.size() ? ", …" : "";
            lines.append("%s %d: %s%s\n".formatted(reason, paths.size(), String.join(", ", first), rest));
        });
        return lines.toString();
    }
}
