package org.estrade.transfer.recognise.phrase.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text with links and styles.
 *
 * @param links the links in the order of the text; they do not overlap
 * @param styles the emphasised parts and the parts of code; a part may contain another part
 */
public record LinkedText(String text, List<Link> links, List<StyledPart> styles) {

    /** The largest number of styles. A text with more of them has none, so that the time for slices is limited. */
    private static final int MAX_STYLES = 500;

    /**
     * A link in the text.
     *
     * @param start the offset of the first linked character
     * @param end the offset after the last linked character; the same as start for a link without a text
     * @param url the address of the link
     */
    public record Link(int start, int end, String url) {}

    public LinkedText {
        links = List.copyOf(links);
        styles = styles.size() > MAX_STYLES ? List.of() : List.copyOf(styles);
    }

    /** A text without styles. */
    public LinkedText(String text, List<Link> links) {
        this(text, links, List.of());
    }

    public static LinkedText of(String text) {
        return new LinkedText(text, List.of());
    }

    /** The part of the text between two offsets, with the links that begin there. */
    public LinkedText slice(int from, int to) {
        List<Link> inside = new ArrayList<>();
        for (int i = indexOfFirstLinkFrom(from);
                i < links.size() && links.get(i).start() <= to;
                i++) {
            Link link = links.get(i);
            if (link.start() < to || link.end() == to) {
                inside.add(new Link(link.start() - from, Math.min(link.end(), to) - from, link.url()));
            }
        }
        return new LinkedText(
                text.substring(from, to),
                inside,
                styles.stream()
                        .map(style -> style.within(from, to))
                        .filter(style -> !style.isEmpty())
                        .toList());
    }

    /** The text of all parts, with a space between two parts. */
    public static LinkedText joined(List<LinkedText> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        List<StyledPart> styles = new ArrayList<>();
        for (LinkedText part : parts) {
            int offset = text.isEmpty() ? 0 : text.append(' ').length();
            text.append(part.text);
            part.links.forEach(link -> links.add(new Link(link.start() + offset, link.end() + offset, link.url())));
            part.styles.forEach(style -> styles.add(style.moved(offset)));
        }
        return new LinkedText(text.toString(), links, styles);
    }

    /** The index of the first link that begins at this offset or after it. The search is a binary search. */
    private int indexOfFirstLinkFrom(int character) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).start() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last offset between two others at which a link or a style ends; 0 when there is none. */
    public int endOfLastPart(int from, int to) {
        return IntStream.concat(
                        styles.stream().mapToInt(StyledPart::end),
                        links.stream().mapToInt(Link::end))
                .filter(end -> end > from && end < to)
                .max()
                .orElse(0);
    }

    /** Whether a link covers the character at this offset. */
    public boolean isLinked(int character) {
        int next = indexOfFirstLinkFrom(character + 1);
        return next > 0 && links.get(next - 1).end() > character;
    }

    /** The text with its links and styles in Markdown. */
    public String toMarkdown() {
        return MarkdownMarks.write(this);
    }

    public String textOf(Link link) {
        return text.substring(link.start(), link.end());
    }
}
