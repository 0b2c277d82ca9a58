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

    private static final Pattern BEGINNING = Pattern.compile("(?m)^=== (\\S[^\n]{0,400}?) ===$\n?");

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
