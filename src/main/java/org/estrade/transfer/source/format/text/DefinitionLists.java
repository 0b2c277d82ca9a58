package org.estrade.transfer.source.format.text;

import java.util.regex.Pattern;

/**
 * The definition lists of Markdown Extra, Pandoc and kramdown: a term in one line, and after a colon its definition in the
 * next. The parser does not know them.
 */
public final class DefinitionLists {

    private static final int MAX_LENGTH_OF_TERM = 200;

    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}:[ \\t]{1,8}(?=\\S)");

    /** A line that is a part of the page of another kind: a heading, an item, a row of a table, HTML, the address of a link. */
    private static final Pattern NO_TERM =
            Pattern.compile("^(?:\\s|[#>|:<~`]|[-*+] |[0-9]{1,4}[.)] |\\[[^\\]]{1,99}\\]:|[=-]{3}|.*\\|)");

    private final String[] lines;

    private DefinitionLists(String page) {
        this.lines = page.split("\n", -1);
    }

    /** Writes each definition list as a list of terms with nested lists of definitions. The number of lines stays the same. */
    public static String toNestedLists(String page) {
        return page.contains("\n:") || page.contains("\n :") || page.contains("\n  :")
                ? new DefinitionLists(page).rewrite()
                : page;
    }

    private String rewrite() {
        boolean isInList = false;
        boolean isCode = false;
        for (int i = 0; i < lines.length; i++) {
            isCode ^= lines[i].startsWith("```") || lines[i].startsWith("~~~");
            if (isCode) {
                continue;
            }
            int definition = indexOfDefinition(i + 1);
            boolean isAfterOther = i == 0 || isInList || lines[i - 1].isBlank();
            if (definition > 0 && isAfterOther && isTerm(lines[i])) {
                lines[i] = "+ " + lines[i];
                isInList = true;
            } else if (isInList && DEFINITION.matcher(lines[i]).find()) {
                lines[i] = DEFINITION.matcher(lines[i]).replaceFirst("  - ");
            } else {
                isInList &= lines[i].isBlank() || lines[i].startsWith("  ") || lines[i].startsWith("\t");
            }
        }
        return String.join("\n", lines);
    }

    /** The number of the line of a definition, which may follow after one empty line; -1 when there is none. */
    private int indexOfDefinition(int next) {
        int line = next < lines.length && lines[next].isBlank() ? next + 1 : next;
        return line < lines.length && DEFINITION.matcher(lines[line]).find() ? line : -1;
    }

    private static boolean isTerm(String line) {
        return !line.isBlank()
                && line.length() <= MAX_LENGTH_OF_TERM
                && !NO_TERM.matcher(line).lookingAt();
    }
}
