package org.estrade.transfer.source.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a page: YAML between two lines {@code ---}, TOML between two lines {@code +++}, or a JSON object.
 *
 * @param text the text of the fields; empty when the page has no front matter
 * @param toml whether the fields are in TOML; otherwise they are in YAML or JSON
 * @param linesBefore the number of lines of the page before the fields
 * @param end the offset after the front matter; 0 when the page has no front matter
 */
public record FrontMatterText(String text, boolean toml, int linesBefore, int end) {

    private static final FrontMatterText NONE = new FrontMatterText("", false, 0, 0);

    private static final Pattern DELIMITER = Pattern.compile("(?m)^(---|\\+\\+\\+)[ \\t]{0,9}(?:\\n|\\z)");

    private static final Pattern TITLE =
            Pattern.compile("(?m)^\"?title\"?[ \\t]{0,9}[:=][ \\t]{0,9}[\"']?([^\"'\\n]{1,200})");

    /** Finds the front matter of a page. */
    public static FrontMatterText of(String page) {
        if (page.startsWith("{\n")) {
            return json(page);
        }
        Matcher first = DELIMITER.matcher(page);
        if (!first.lookingAt()) {
            return NONE;
        }
        boolean toml = first.group(1).equals("+++");
        Matcher next = DELIMITER.matcher(page).region(first.end(), page.length());
        while (next.find()) {
            if (next.group(1).equals(first.group(1))) {
                String text = page.substring(first.end(), Math.max(first.end(), next.start() - 1));
                return new FrontMatterText(text, toml, 1, next.end());
            }
        }
        return NONE;
    }

    /** Finds front matter in JSON. When no text follows the JSON object, the page is a JSON file without front matter. */
    private static FrontMatterText json(String page) {
        int end = page.indexOf("\n}\n");
        return end < 0 || page.substring(end + 3).isBlank()
                ? NONE
                : new FrontMatterText(page.substring(0, end + 2), false, 0, end + 3);
    }

    /** The title of the page; empty when it has none. */
    public String title() {
        Matcher title = TITLE.matcher(text);
        return title.find() ? title.group(1).strip() : "";
    }

    /** The parsed fields, with the line numbers of the page; null when there are no fields. */
    public @Nullable Value fields() throws UnreadablePage {
        if (text.isBlank()) {
            return null;
        }
        // empty lines replace the lines before the fields, so that the line numbers are those of the page
        return toml ? TomlReader.read(text, linesBefore) : RecordReader.read("\n".repeat(linesBefore) + text);
    }
}
