package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The formats of texts, recognised by content. */
public enum TextFormat {
    MARKDOWN,
    HTML,
    /** A single file of a static site: its front matter, then Markdown. */
    FRONT_MATTER,
    /** YAML and JSON: JSON is read as YAML. */
    RECORDS,
    TOML,
    BIBTEX,
    /** An iCalendar file. */
    CALENDAR,
    /** CSV and TSV with a line of column names. */
    TABLE;

    /** Fields that only the file of one talk has: a page with a list of talks has a title and a layout. */
    private static final Pattern TALK_FIELD = Pattern.compile(
            "(?mi)^ *\"?(event|venue|conference|where|location|date|event_date|presentations|deliveries)\"?\\s*[:=]");

    /** The first line of a list of records or of a record of lists. */
    private static final Pattern YAML_START = Pattern.compile("-[ \\t]*"
            + "|-[ \\t]+[\"']?[A-Za-z_][\\w\"'-]{0,60}:(?:[ \\t].*)?"
            + "|[\"']?[\\w-]{1,60}[\"']?:(?:[ \\t].*)?");

    private static final Pattern YAML_FIELD = Pattern.compile(
            "[ \\t]*(?:-[ \\t]+)?[\"']?[A-Za-z_][\\w\"'-]{0,60}:(?:[ \\t].*)?|[ \\t]*[\"']?[0-9]{4}[\"']?:[ \\t]*");

    private static final Pattern BIBTEX_ENTRY = Pattern.compile("^(?:%[^\n]*\\s+)*@\\w{3,20}\\s*\\{[^,\\s]*,");
    private static final Pattern TOML_TABLE = Pattern.compile(
            "^(?:(?:#[^\n]*|[\\w-]{1,40}\\s*=[^\n]*)?\n)*\\[\\[?[\\w.\"-]{1,60}\\]\\]?\\s*(?:#[^\n]*)?\n\\s*[\\w\"-]{1,40}\\s*=");
    private static final Pattern HTML_PAGE = Pattern.compile(
            "(?i)^(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype html|html|head|body)\\b",
            Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*[\\s/>]");
    private static final Pattern MARKDOWN_LINE = Pattern.compile("^(?:#{1,6} |[-*+] |\\|).*|.*\\]\\(https?:.*");

    private static final int LINES_LOOKED_AT = 60;

    /**
     * The formats that the text may be in, at least one. A list of Markdown can look like YAML or like a table: which of them
     * it is shows only in what can be read of it.
     */
    public static List<TextFormat> candidates(String text) {
        String start = text.stripLeading();
        boolean template = start.startsWith("{%") || start.startsWith("{{");
        boolean list =
                start.startsWith("[") && start.substring(1).stripLeading().startsWith("{");
        int end = FrontMatterText.of(text).end();
        if (end == 0 && (list || (start.startsWith("{") && !template))) {
            return List.of(RECORDS);
        }
        if (start.startsWith("BEGIN:VCALENDAR")) {
            return List.of(CALENDAR);
        }
        if (end > 0) {
            boolean bodyIsEmpty = text.substring(end).isBlank();
            boolean oneTalk = TALK_FIELD.matcher(text.substring(0, end)).find();
            return List.of(oneTalk || bodyIsEmpty ? FRONT_MATTER : MARKDOWN);
        }
        if (isHtml(start)) {
            return List.of(HTML);
        }
        List<TextFormat> candidates = new ArrayList<>();
        add(BIBTEX, BIBTEX_ENTRY.matcher(start).find(), candidates);
        add(TOML, TOML_TABLE.matcher(start).find(), candidates);
        add(RECORDS, isYaml(text), candidates);
        add(TABLE, TableReader.isTable(text), candidates);
        candidates.add(MARKDOWN);
        return candidates;
    }

    private static void add(TextFormat format, boolean possible, List<TextFormat> candidates) {
        if (possible) {
            candidates.add(format);
        }
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

    /** A page of HTML, or a fragment of which the first line is a tag and most lines hold one. */
    static boolean isHtml(String start) {
        if (HTML_PAGE.matcher(start).find()) {
            return true;
        }
        List<String> lines = start.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        long tags = lines.stream().filter(line -> TAG.matcher(line).find()).count();
        boolean markdown =
                lines.stream().anyMatch(line -> MARKDOWN_LINE.matcher(line).matches());
        return !markdown && start.startsWith("<") && !start.startsWith("<!--") && tags * 2 > lines.size();
    }
}
