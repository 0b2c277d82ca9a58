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

/** The text of a folder or of a zip archive: the files that hold talks, and a list of the others. */
public final class FolderText {

    /** The size limit of the pages that are searched for talks, in characters: a bound on the time that an archive costs. */
    private static final int MOST_SEARCHED = 4_000_000;

    /** The size limit of the text, in characters: with the list of files, it stays below that of a pasted text. */
    private static final int MOST_CHOSEN = PageText.LARGEST - 100_000;

    /** So many paths of files that are left out are listed; the others are counted. */
    private static final int MOST_PATHS = 40;

    private final FolderFiles folder;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private UnreadablePage refusal = new UnreadablePage(Reason.NO_TALK);
    private boolean talks;
    private int searched;
    private int chosenSize;

    private FolderText(FolderFiles folder) {
        this.folder = folder;
    }

    /** Whether the path is a folder, or a file that begins like a zip archive. */
    public static boolean isFolder(Path path) throws IOException {
        return Files.isDirectory(path) || (Files.isRegularFile(path) && ZipFolder.isZip(path));
    }

    /**
     * The text that {@link PageReader} reads as the files of the folder.
     *
     * @param path of a folder or of a zip archive
     * @throws UnreadablePage when no file of it holds a talk, or when it cannot be read; the reason says why
     */
    public static String of(Path path) throws IOException, UnreadablePage {
        return of(Files.isDirectory(path) ? DiskFolder.read(path) : ZipFolder.read(path));
    }

    private static String of(FolderFiles folder) throws UnreadablePage {
        FolderText text = new FolderText(folder);
        List.copyOf(folder.texts().entrySet())
                .forEach(file -> text.add(file.getKey(), LongLines.broken(file.getValue())));
        if (!text.talks) {
            throw text.refusal;
        }
        if (!folder.omitted().isEmpty()) {
            text.chosen.put(SourceFile.LEFT_OUT, listed(folder.omitted()));
        }
        return SourceFile.joined(text.chosen);
    }

    private void add(String path, String text) {
        searched += text.length();
        if (searched > MOST_SEARCHED || chosenSize + text.length() > MOST_CHOSEN) {
            folder.omit(Omission.TOO_LARGE, path);
            return;
        }
        try {
            FileReading reading = FileReading.of(SourceFile.single(path, text), Choices.NONE);
            if (reading.isDraft()) {
                folder.omit(Omission.DRAFT, path);
            } else if (reading.holdsTalks()) {
                talks = true;
                choose(path, text);
            } else {
                nearest(path, reading);
                folder.omit(Omission.NO_TALK, path);
            }
        } catch (UnreadablePage refused) {
            refusal = refusal.nearest() == null ? refused : refusal;
            if (refused.reason() == Reason.INVALID) {
                choose(path, text);
            } else {
                folder.omit(Omission.NO_TALK, path);
            }
        }
    }

    private void choose(String path, String text) {
        chosen.put(path, text);
        chosenSize += text.length() + path.length();
    }

    private void nearest(String path, FileReading reading) {
        List<Unexplained> lines = reading.interpretation().unexplained();
        if (!lines.isEmpty() && refusal.nearest() == null) {
            refusal = UnreadablePage.nearest(
                    reading.interpretation().shape().name(),
                    lines.get(0).line(),
                    path + ": " + Excerpt.of(lines.get(0).text()));
        }
    }

    /** One line a reason: its name, the number of files, and their paths. */
    private static String listed(Map<Omission, SortedSet<String>> omitted) {
        StringBuilder lines = new StringBuilder();
        omitted.forEach((why, paths) -> {
            List<String> first = paths.stream().limit(MOST_PATHS).toList();
            String rest = first.size() < paths.size() ? ", …" : "";
            lines.append("%s %d: %s%s\n".formatted(why, paths.size(), String.join(", ", first), rest));
        });
        return lines.toString();
    }
}
