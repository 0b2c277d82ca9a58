package org.estrade.transfer.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.markdown.PageLines.Line;
import org.estrade.transfer.markdown.exact.ExactText;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a Jekyll page: the lines between two lines {@code ---} at the beginning of the page. Only lines in
 * the format {@code key: value} are read. A missing value is null.
 *
 * @param lines the number of lines of the front matter; 0 when there is none
 * @param language the language code
 * @param author the name of the speaker
 * @param github the user name of the speaker on GitHub
 * @param permalink the path of the page on its site
 */
record FrontMatter(
        int lines,
        @Nullable String title,
        @Nullable String language,
        @Nullable String author,
        @Nullable String description,
        @Nullable String github,
        @Nullable String permalink) {

    private static final int MAX_LINES = 200;
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\"\\\\nt])");
    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3})(?:[-_].{0,20})?");

    /** Reads the front matter of a page. */
    static FrontMatter read(List<Line> page) {
        int end = end(page);
        String title = null;
        String language = null;
        String author = null;
        String description = null;
        String github = null;
        String permalink = null;
        for (Line line : page.subList(0, end)) {
            String text = line.text();
            if (text.startsWith("title:")) {
                title = value(text);
            } else if (text.startsWith("lang:") || text.startsWith("language:")) {
                language = language(value(text));
            } else if (text.startsWith("author:")) {
                author = value(text);
            } else if (text.startsWith("description:")) {
                description = value(text);
            } else if (text.startsWith("github_username:")) {
                github = value(text);
            } else if (text.startsWith("permalink:")) {
                permalink = value(text);
            }
        }
        return new FrontMatter(end, title, language, author, description, github, permalink);
    }

    private static int end(List<Line> page) {
        if (!page.get(0).text().stripTrailing().equals("---")) {
            return 0;
        }
        for (int i = 1; i < Math.min(page.size(), MAX_LINES); i++) {
            String text = page.get(i).text().stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable String value(String line) {
        String value = line.substring(line.indexOf(':') + 1).strip();
        if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
            value = unescaped(value.substring(1, value.length() - 1));
        } else if (value.length() >= 2 && value.startsWith("'") && value.endsWith("'")) {
            value = value.substring(1, value.length() - 1).replace("''", "'");
        }
        return value.isBlank() ? null : value.strip();
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> switch (escape.group(1)) {
            case "n" -> "\n";
            case "t" -> "\t";
            default -> Matcher.quoteReplacement(escape.group(1));
        });
    }

    /** Writes a line that {@link #read} reads. The result is empty for a missing value. */
    static String line(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        String escaped = ExactText.escaped(value, "\\\"").replace("\n", "\\n").replace("\t", "\\t");
        return key + ": \"" + escaped + "\"\n";
    }

    private static @Nullable String language(@Nullable String value) {
        Matcher matcher = LANGUAGE.matcher(value == null ? "" : value);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
