package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.estrade.transfer.source.format.script.ScriptData;

/** The formats of texts. The format of a text is recognised by its content. */
public enum TextFormat {
    MARKDOWN,
    HTML,
    /** A page of a static site about one talk: front matter, then Markdown or HTML. */
    FRONT_MATTER,
    /** YAML or JSON. */
    RECORDS,
    /** JavaScript or TypeScript that declares a list or an object. */
    SCRIPT,
    TOML,
    BIBTEX,
    /** An iCalendar file. */
    CALENDAR,
    /** CSV and TSV with a line of column names. */
    TABLE;

    /** The fields of a page about one talk. A page with a list of talks has only other fields, such as title and layout. */
    private static final Pattern TALK_FIELD = Pattern.compile(
            "(?mi)^ *\"?(event|venue|conference|where|location|date|event_date|presentations|deliveries)\"?\\s*[:=]");

    /** The first line of a YAML list of records, or of a YAML record. */
    private static final Pattern YAML_START = Pattern.compile("-[ \\t]*(?:\\{.*)?"
            + "|-[ \\t]+[\"']?[A-Za-z_][\\w\"'-]{0,60}:(?:[ \\t].*)?"
            + "|[\"']?[\\w-]{1,60}[\"']?:(?:[ \\t].*)?");

    private static final Pattern YAML_FIELD = Pattern.compile(
            "[ \\t]*(?:-[ \\t]+)?[\"']?[A-Za-z_][\\w\"'-]{0,60}:(?:[ \\t].*)?|[ \\t]*[\"']?[0-9]{4}[\"']?:[ \\t]*|[ \\t]*(?:-[ \\t]*)?\\{.*|[ \\t]*[}\\]],?");

    private static final Pattern BIBTEX_ENTRY = Pattern.compile("@\\w{3,20}\\s*\\{[^,\\s]*,");
    private static final Pattern TOML_TABLE =
            Pattern.compile("\\[\\[? ?[\\w.\"-]{1,60} ?\\]\\]?\\s*(?:#[^\n]*)?\n\\s*[\\w\"-]{1,40}\\s*=");
    private static final Pattern TOML_FIELD = Pattern.compile("[\\w-]{1,40}\\s*=");
    private static final Pattern HTML_PAGE = Pattern.compile(
            "(?i)^(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype html|html|head|body)\\b",
            Pattern.DOTALL);
    /** A list of talks in front matter, which a template in the text of the page shows. */
    private static final Pattern TALK_LIST = Pattern.compile(
            "(?im)^(?:talks|presentations|sessions|lectures|conferences|interventions|speaking) ?:[ \\t]*\\n[ \\t]*- ");

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*[\\s/>]");
    private static final Pattern MARKDOWN_LINE = Pattern.compile("^(?:#{1,6} |[-*+] |\\|)|\\]\\(https?:");

    private static final int CHECKED_LINES = 60;

    /**
     * The formats that the text can have, at least one. A Markdown list can look like YAML or like a table. In that case the
     * caller must read the text in each format and compare the results.
     */
    public static List<TextFormat> candidates(String text) {
        String start = text.stripLeading();
        boolean isTemplate = start.startsWith("{%") || start.startsWith("{{");
        boolean isListOfObjects =
                start.startsWith("[") && start.substring(1).stripLeading().startsWith("{");
        int end = FrontMatterText.of(text).end();
        if (end == 0 && (isListOfObjects || (start.startsWith("{") && !isTemplate))) {
            return List.of(RECORDS);
        }
        if (start.startsWith("BEGIN:VCALENDAR")) {
            return List.of(CALENDAR);
        }
        if (end > 0 && beginsWith(BIBTEX_ENTRY, text.substring(end), line -> line.startsWith("%"))) {
            return List.of(BIBTEX);
        }
        if (end > 0) {
            boolean bodyIsEmpty = text.substring(end).isBlank();
            boolean isOneTalk = TALK_FIELD.matcher(text.substring(0, end)).find();
            boolean holdsList = TALK_LIST.matcher(text.substring(0, end)).find();
            return isOneTalk || bodyIsEmpty
                    ? List.of(FRONT_MATTER)
                    : holdsList ? List.of(FRONT_MATTER, MARKDOWN) : List.of(MARKDOWN);
        }
        if (isHtml(start)) {
            return List.of(HTML);
        }
        List<TextFormat> candidates = new ArrayList<>();
        add(BIBTEX, beginsWith(BIBTEX_ENTRY, start, line -> line.startsWith("%")), candidates);
        add(TOML, beginsWith(TOML_TABLE, start, TextFormat::isBeforeTable), candidates);
        add(RECORDS, isYaml(text), candidates);
        add(SCRIPT, ScriptData.isScript(text), candidates);
        add(TABLE, TableReader.isTable(text), candidates);
        candidates.add(MARKDOWN);
        return candidates;
    }

    private static void add(TextFormat format, boolean possible, List<TextFormat> candidates) {
        if (possible) {
            candidates.add(format);
        }
    }

    /** Whether the text begins with the pattern, after empty lines and lines to skip. */
    private static boolean beginsWith(Pattern pattern, String text, Predicate<String> isSkipped) {
        int start = 0;
        int end = text.indexOf('\n');
        while (end >= 0) {
            String line = text.substring(start, end);
            if (!line.isBlank() && !isSkipped.test(line)) {
                break;
            }
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        return pattern.matcher(text).region(start, text.length()).lookingAt();
    }

    /** Whether a line can stand before the first table of a TOML file: a comment or a field. */
    private static boolean isBeforeTable(String line) {
        return line.startsWith("#") || TOML_FIELD.matcher(line).lookingAt();
    }

    /** Whether the text is YAML. A line of Markdown can look like a field, so most of the first lines must be fields. */
    private static boolean isYaml(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals("---"))
                .limit(CHECKED_LINES)
                .toList();
        long fields = lines.stream()
                .filter(line -> YAML_FIELD.matcher(line).matches())
                .count();
        return !lines.isEmpty()
                && YAML_START.matcher(lines.get(0).strip()).matches()
                && fields > 1
                && fields * 2 > lines.size();
    }

    /** Whether the text is an HTML page, or an HTML fragment: its first line is a tag, and most of its lines have a tag. */
    static boolean isHtml(String start) {
        if (HTML_PAGE.matcher(start).find()) {
            return true;
        }
        List<String> lines = start.lines()
                .filter(line -> !line.isBlank())
                .limit(CHECKED_LINES)
                .toList();
        long tags = lines.stream().filter(line -> TAG.matcher(line).find()).count();
        boolean isMarkdown =
                lines.stream().anyMatch(line -> MARKDOWN_LINE.matcher(line).find());
        return !isMarkdown && start.startsWith("<") && !start.startsWith("<!--") && tags * 2 > lines.size();
    }
}
