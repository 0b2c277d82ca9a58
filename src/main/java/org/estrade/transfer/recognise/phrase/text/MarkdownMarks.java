package org.estrade.transfer.recognise.phrase.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Writes a text with links and styles as Markdown. */
final class MarkdownMarks {

    /**
     * A part of the text with the marks around it.
     *
     * @param start the offset of the first character
     * @param end the offset after the last character
     */
    private record Marked(int start, int end, String before, String after) {}

    private MarkdownMarks() {}

    static String write(LinkedText words) {
        String text = words.text();
        StringBuilder markdown = new StringBuilder();
        Deque<Marked> open = new ArrayDeque<>();
        int written = 0;
        for (Marked part : parts(words)) {
            while (!open.isEmpty() && open.peek().end() <= part.start()) {
                written = close(open.pop(), text, written, markdown);
            }
            boolean crossesAnother = !open.isEmpty() && part.end() > open.peek().end();
            if (!crossesAnother) {
                markdown.append(text, written, part.start()).append(part.before());
                written = part.start();
                open.push(part);
            }
        }
        while (!open.isEmpty()) {
            written = close(open.pop(), text, written, markdown);
        }
        return markdown.append(text.substring(written)).toString().strip();
    }

    private static int close(Marked part, String text, int written, StringBuilder markdown) {
        markdown.append(text, written, part.end()).append(part.after());
        return part.end();
    }

    /** The links and styles in the order of the text. A part comes before the parts inside it. */
    private static List<Marked> parts(LinkedText words) {
        List<Marked> parts = new ArrayList<>();
        words.links().forEach(link -> parts.add(new Marked(link.start(), link.end(), "[", "](" + link.url() + ")")));
        for (StyledPart style : words.styles()) {
            StyledPart part = style.withoutSpaces(words.text());
            if (!part.isEmpty()) {
                String mark = mark(part, words.text());
                parts.add(new Marked(part.start(), part.end(), mark, mark));
            }
        }
        parts.sort(Comparator.comparingInt(Marked::start)
                .thenComparing(Comparator.comparingInt(Marked::end).reversed()));
        return parts;
    }

    private static String mark(StyledPart part, String text) {
        return switch (part.style()) {
            case EMPHASIS -> "*";
            case STRONG -> "**";
            case CODE -> text.substring(part.start(), part.end()).contains("`") ? "``" : "`";
        };
    }
}
