package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with links.
 *
 * @param links in the order of the text, without overlap
 */
public record LinkedText(String text, List<Link> links) {

    /**
     * A link of the text.
     *
     * @param start index of the first character of its words
     * @param end index after the last one; the same as start for a link without words
     */
    public record Link(int start, int end, String url) {}

    public LinkedText {
        links = List.copyOf(links);
    }

    public static LinkedText of(String text) {
        return new LinkedText(text, List.of());
    }

    /** The words from one index to another, with the links that begin there. */
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
        return new LinkedText(text.substring(from, to), inside);
    }

    /** Index of the first link that begins at that character or behind it. */
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

    /** Whether a link covers the character. */
    public boolean isLinked(int character) {
        int next = indexOfFirstLinkFrom(character + 1);
        return next > 0 && links.get(next - 1).end() > character;
    }

    /** The text with its links as Markdown writes them. */
    public String toMarkdown() {
        StringBuilder markdown = new StringBuilder();
        int start = 0;
        for (Link link : links) {
            markdown.append(text, start, link.start())
                    .append('[')
                    .append(textOf(link))
                    .append("](")
                    .append(link.url())
                    .append(')');
            start = link.end();
        }
        return markdown.append(text.substring(start)).toString().strip();
    }

    public String textOf(Link link) {
        return text.substring(link.start(), link.end());
    }
}
