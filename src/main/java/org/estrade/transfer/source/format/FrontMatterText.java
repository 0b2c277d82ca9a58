package org.estrade.transfer.source.format;

import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a page: YAML between two lines {@code ---}, or TOML between two lines {@code +++}.
 *
 * @param text of the fields, empty when the page has no front matter
 * @param end the offset of the page after it, 0 when the page has none
 */
record FrontMatterText(String text, boolean toml, int end) {

    static FrontMatterText of(String page) {
        boolean toml = page.startsWith("+++\n");
        if (!toml && !page.startsWith("---\n")) {
            return new FrontMatterText("", false, 0);
        }
        String line = page.substring(0, 3);
        int end = page.indexOf("\n" + line + "\n", 3);
        if (end < 0) {
            return page.endsWith("\n" + line) && page.length() > 7
                    ? new FrontMatterText(page.substring(4, page.length() - 4), toml, page.length())
                    : new FrontMatterText("", false, 0);
        }
        return new FrontMatterText(page.substring(4, Math.max(4, end)), toml, end + 5);
    }

    /** The fields, with the line numbers of the page; null when there are none. */
    @Nullable Value fields() throws UnreadablePage {
        if (text.isBlank()) {
            return null;
        }
        // the empty line stands for the line of dashes, so that numbers are those of the page
        return toml ? TomlReader.read(text, 1) : RecordReader.read("\n" + text);
    }
}
