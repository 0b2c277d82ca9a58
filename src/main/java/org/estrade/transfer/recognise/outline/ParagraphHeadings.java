package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Short paragraphs right before a list. They are headings of the list: {@code **2019**}, {@code **Growing moss**}. */
final class ParagraphHeadings {

    private static final int MAX_LENGTH_OF_TITLE = 150;
    private static final int MIN_SMALL_WORDS_OF_SENTENCE = 4;
    private static final Pattern SPACE = Pattern.compile(" ");

    private ParagraphHeadings() {}

    /**
     * Returns the lines, with each list moved below the short paragraph before it, as if the paragraph were a
     * heading.
     */
    static List<Line> nestLists(List<Line> lines) {
        List<Line> result = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i++);
            int end = i;
            while (end < lines.size() && lines.get(end).hasType(Node.Type.ITEM)) {
                end++;
            }
            if (end > i && isTitle(line)) {
                List<Line> children = new ArrayList<>(line.children());
                children.addAll(lines.subList(i, end));
                Node node = new Node(Node.Type.SECTION, 6, line.node().words(), List.of(), line.lineNumber());
                result.add(new Line(node, line.phrase(), children, line.year(), line.field()));
                i = end;
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static boolean isTitle(Line line) {
        return line.hasType(Node.Type.PARAGRAPH)
                && line.text().length() < MAX_LENGTH_OF_TITLE
                && line.children().isEmpty()
                && !line.isProse()
                && !line.hasOnlyMaterials()
                && !line.text().endsWith(".")
                && !(line.text().endsWith(":") && isSentence(line.text()));
    }

    /**
     * Whether the text is a sentence that introduces a list, such as "Here is a list of what I gave:". It is no title
     * of a talk.
     */
    private static boolean isSentence(String text) {
        long small = SPACE.splitAsStream(text)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .count();
        return small >= MIN_SMALL_WORDS_OF_SENTENCE;
    }
}
