package org.estrade.transfer.recognise.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with links.
 *
 * @param links the links in the order of the text; they do not overlap
 */
public record LinkedText(String text, List<Link> links) {

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
        return new LinkedText(text.substring(from, to), inside);
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

    /** Whether a link covers the character at this offset. */
    public boolean isLinked(int character) {
        int next = indexOfFirstLinkFrom(character + 1);
        return next > 0 && links.get(next - 1).end() > character;
    }

    /** The text with its links in Markdown. */
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
