package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of a text that is imported. A folder or a zip archive travels as one text, in which a line {@code === path ===}
 * begins each file: a form can carry it, and every line has one number.
 *
 * @param path in the folder, empty for a text that is a single file
 * @param text of the file
 * @param linesBefore how many lines of the whole text come before the file's first one
 */
public record SourceFile(String path, String text, int linesBefore) {

    /** The path of the list of files that are left out. No file of a folder is called so. */
    static final String LEFT_OUT = "*";

    private static final Pattern BEGINNING = Pattern.compile("(?m)^=== (\\S[^\n]{0,400}?) ===$\n?");

    /** A file that is read by itself. Its line ends may be of any kind. */
    static SourceFile single(String path, String text) {
        return new SourceFile(path, text.replace("\r\n", "\n").replace('\r', '\n'), 0);
    }

    /**
     * The place of a line in the file that it belongs to.
     *
     * @param text the whole text
     * @param line the number in the whole text, the first being 1
     * @return the path and the number in the file, {@code path:number}; the number alone in a text that is a single file
     */
    public static String place(String text, int line) {
        SourceFile found = null;
        for (SourceFile file : of(text)) {
            found = found == null || file.linesBefore() <= line ? file : found;
        }
        return found == null || found.path.isEmpty()
                ? String.valueOf(line)
                : found.path + ":" + Math.max(1, line - found.linesBefore);
    }

    /** The text of a folder. */
    public static String joined(Map<String, String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach((path, content) -> {
            String lines = content.replace("\r\n", "\n").replace('\r', '\n');
            text.append("=== ").append(path).append(" ===\n");
            text.append(BEGINNING.matcher(lines).replaceAll(found -> " " + Matcher.quoteReplacement(found.group())));
            text.append(lines.endsWith("\n") ? "" : "\n");
        });
        return text.toString();
    }

    /** The files of a text; the text itself, without a path, when it is no folder's. */
    static List<SourceFile> of(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        if (!beginning.lookingAt()) {
            return List.of(new SourceFile("", text, 0));
        }
        List<SourceFile> files = new ArrayList<>();
        String path = beginning.group(1);
        int start = beginning.end();
        int linesBefore = 1;
        while (beginning.find(start)) {
            String content = text.substring(start, beginning.start());
            files.add(new SourceFile(path, content, linesBefore));
            linesBefore += (int) content.chars().filter(c -> c == '\n').count() + 1;
            path = beginning.group(1);
            start = beginning.end();
        }
        files.add(new SourceFile(path, text.substring(start), linesBefore));
        return files;
    }
}
