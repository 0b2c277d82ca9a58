package org.estrade.transfer.recognise.phrase;

import java.util.List;

/**
 * A text with links.
 *
 * @param links in the order of the text, without overlap
 */
public record Words(String text, List<Link> links) {

    /**
     * A link of the text.
     *
     * @param start index of the first character of its words
     * @param end index after the last one; the same as start for a link without words
     */
    public record Link(int start, int end, String url) {}

    public Words {
        links = List.copyOf(links);
    }

    public static Words of(String text) {
        return new Words(text, List.of());
    }

    /** The words from one index to another, with the links that begin there. */
    public Words slice(int from, int to) {
        return new Words(
                text.substring(from, to),
                links.stream()
                        .filter(link ->
                                link.start() >= from && (link.start() < to || (link.start() == to && link.end() == to)))
                        .map(link -> new Link(link.start() - from, Math.min(link.end(), to) - from, link.url()))
                        .toList());
    }

    /** The text with its links as Markdown writes them. */
    public String markdown() {
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
