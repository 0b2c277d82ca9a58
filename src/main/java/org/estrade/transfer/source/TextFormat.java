package org.estrade.transfer.source;

import java.util.List;
import java.util.regex.Pattern;

/** The formats of texts, recognised by content. */
enum TextFormat {
    MARKDOWN,
    /** A single file of a static site: fields between two lines {@code ---}, then Markdown. */
    FRONT_MATTER,
    /** YAML and JSON: JSON is read as YAML. */
    RECORDS,
    /** CSV and TSV with a line of column names. */
    TABLE;

    /** Fields that only the file of one talk has: a page with a list of talks has a title and a layout. */
    private static final Pattern TALK_FIELD = Pattern.compile(
            "(?mi)^(event|venue|conference|where|location|date|event_date|presentations|deliveries)\\s*:");

    /** The first line of a list of records or of a record of lists. */
    private static final Pattern YAML_START =
            Pattern.compile("-[ \t]*|-[ \t]+[\\w\"'-]{1,60}:(?:[ \t].*)?|[\\w\"'-]{1,60}:[ \t]*");

    private static final Pattern YAML_FIELD = Pattern.compile("[ \t]*(?:-[ \t]+)?[\\w\"'-]{1,60}:(?:[ \t].*)?");

    private static final int LINES_LOOKED_AT = 60;

    static TextFormat of(String text) {
        String start = text.stripLeading();
        if (start.startsWith("[{") || (start.startsWith("{") && !start.startsWith("{%") && !start.startsWith("{{"))) {
            return RECORDS;
        }
        if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
            return RECORDS;
        }
        int end = frontMatterEnd(text);
        if (end > 0) {
            boolean bodyIsEmpty = text.substring(end).isBlank();
            boolean oneTalk = TALK_FIELD.matcher(text.substring(0, end)).find();
            return oneTalk || bodyIsEmpty ? FRONT_MATTER : MARKDOWN;
        }
        if (isYaml(text)) {
            return RECORDS;
        }
        return TableReader.isTable(text) ? TABLE : MARKDOWN;
    }

    /** A heading of Markdown looks like a comment of YAML, and an item like a field: fields must be the rule. */
    private static boolean isYaml(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals("---"))
                .limit(LINES_LOOKED_AT)
                .toList();
        long fields = lines.stream()
                .filter(line -> YAML_FIELD.matcher(line).matches())
                .count();
        return !lines.isEmpty()
                && YAML_START.matcher(lines.get(0)).matches()
                && fields > 1
                && fields * 2 > lines.size();
    }

    /** The offset after the front matter, 0 when the text has none. */
    static int frontMatterEnd(String text) {
        if (!text.startsWith("---\n")) {
            return 0;
        }
        int end = text.indexOf("\n---\n", 3);
        if (end < 0 && text.endsWith("\n---")) {
            return text.length();
        }
        return end < 0 ? 0 : end + "\n---\n".length();
    }
}
