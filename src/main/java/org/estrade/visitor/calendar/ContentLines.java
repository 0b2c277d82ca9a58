package org.estrade.visitor.calendar;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.estrade.text.Unprintable;

/** Writes the content lines of an iCalendar file (RFC 5545, 3.1). */
final class ContentLines {

    private static final int MOST_BYTES = 75;

    private final StringBuilder lines = new StringBuilder();

    /**
     * Adds a property. Its value is not escaped.
     *
     * @param name the name with the parameters: {@code DTSTART;VALUE=DATE}
     */
    ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /**
     * Adds a property with one or several texts (3.3.11), which are escaped. Without a text that is not blank, adds
     * nothing.
     */
    ContentLines text(String name, String... texts) {
        String value = Arrays.stream(texts)
                .map(ContentLines::escaped)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(","));
        return value.isEmpty() ? this : line(name, value);
    }

    static String escaped(String text) {
        return text.replaceAll("\r\n|[\r\u0085\u2028\u2029]", "\n")
                .codePoints()
                .filter(c -> c == '\n' || !Unprintable.isUnprintable(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Adds the line in parts of at most 75 bytes, never cut inside a character. The space before a further part counts. */
    private void fold(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            int size = size(c);
            if (bytes + size > MOST_BYTES) {
                lines.append("\r\n ");
                bytes = 1;
            }
            lines.appendCodePoint(c);
            bytes += size;
        }
        lines.append("\r\n");
    }

    /** The number of bytes of a code point in UTF-8. */
    private static int size(int c) {
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        return c < 0x10000 ? 3 : 4;
    }

    /** Writes the lines, and forgets them. */
    void moveTo(Appendable out) throws IOException {
        out.append(lines);
        lines.setLength(0);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
