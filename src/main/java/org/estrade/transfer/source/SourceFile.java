package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of a text that is imported. The files of a folder or a zip archive are joined to one text, in which a line
 * {@code === path ===} begins each file. In this way a form can carry the files, and every line has a unique number.
 *
 * @param path the path in the folder; empty for a text that is a single file
 * @param text the text of the file
 * @param linesBefore the number of lines of the whole text before the first line of the file
 */
public record SourceFile(String path, String text, int linesBefore) {

    /** The path that marks the list of files that are left out. No file of a folder has this path. */
    static final String OMITTED_FILES = "*";

    private static final Pattern FILE_HEADER = Pattern.compile("(?m)^=== (\\S[^\n]{0,400}?) ===$\n?");

    /** A file that is not part of a joined text. Its line ends may be LF, CR LF or CR. */
    static SourceFile single(String path, String text) {
        return new SourceFile(path, text.replace("\r\n", "\n").replace('\r', '\n'), 0);
    }

    /**
     * The position of a line in its file.
     *
     * @param text the whole text
     * @param line the line number in the whole text; the first line has number 1
     * @return the path and the line number in the file as {@code path:number}; only the number for a text that is a single
     *     file
     */
    public static String position(String text, int line) {
        SourceFile found = null;
        for (SourceFile file : split(text)) {
            found = found == null || file.linesBefore() <= line ? file : found;
        }
        return found == null || found.path.isEmpty()
                ? String.valueOf(line)
                : found.path + ":" + Math.max(1, line - found.linesBefore);
    }

    /** Joins the files of a folder to one text. The keys are the paths of the files. */
    public static String joined(Map<String, String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach((path, content) -> {
            String lines = content.replace("\r\n", "\n").replace('\r', '\n');
            text.append("=== ").append(path).append(" ===\n");
            text.append(FILE_HEADER.matcher(lines).replaceAll(found -> " " + Matcher.quoteReplacement(found.group())));
            text.append(lines.endsWith("\n") ? "" : "\n");
        });
        return text.toString();
    }

    /** Divides a text into its files. A text that was not joined is one file with an empty path. */
    static List<SourceFile> split(String text) {
        Matcher header = FILE_HEADER.matcher(text);
        if (!header.lookingAt()) {
            return List.of(new SourceFile("", text, 0));
        }
        List<SourceFile> files = new ArrayList<>();
        String path = header.group(1);
        int start = header.end();
        int linesBefore = 1;
        while (header.find(start)) {
            String content = text.substring(start, header.start());
            files.add(new SourceFile(path, content, linesBefore));
            linesBefore += (int) content.chars().filter(c -> c == '\n').count() + 1;
            path = header.group(1);
            start = header.end();
        }
        files.add(new SourceFile(path, text.substring(start), linesBefore));
        return files;
    }
}
