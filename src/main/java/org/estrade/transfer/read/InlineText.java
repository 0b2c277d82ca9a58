package org.estrade.transfer.read;

import java.util.List;

/**
 * Text without markup, with its links and emphasised parts.
 *
 * @param plain in the file's own line breaks ({@code \n}), other white space as it was written
 * @param links in the order of the text; links of words do not overlap, a picture inside a link stands beside it
 * @param emphases in the order in which they end; one may contain another
 */
public record InlineText(String plain, List<Link> links, List<Emphasis> emphases) {

    public static final InlineText EMPTY = new InlineText("", List.of(), List.of());

    /**
     * An address in the text.
     *
     * @param url as it was written, relative ones too
     * @param words plain words of the link; of a picture or a player its description; empty when it has none
     * @param start index in the plain text of the first character of the words
     * @param end index after their last character; the same as start for an address without words in the text
     */
    public record Link(Type type, String url, String words, int start, int end) {}

    /** What an address leads to. */
    public enum Type {
        /** A link that a reader follows. */
        LINK,
        /** A picture that the page shows. */
        IMAGE,
        /** A player inside the page, with the address under which its content is watched or read. */
        PLAYER
    }

    /** Words in italics, or in bold when strong; start and end are indices in the plain text. */
    public record Emphasis(int start, int end, boolean strong) {}

    public InlineText {
        links = List.copyOf(links);
        emphases = List.copyOf(emphases);
    }

    public static InlineText of(String plain) {
        return plain.isEmpty() ? EMPTY : new InlineText(plain, List.of(), List.of());
    }

    public boolean isBlank() {
        return plain.isBlank() && links.isEmpty();
    }

    /** The part from one index to another. A link without words belongs to the part in which it stands. */
    public InlineText slice(int from, int to) {
        return new InlineText(
                plain.substring(from, to),
                links.stream()
                        .filter(link -> link.start() >= from
                                && (link.start() < to || (link.start() == link.end() && link.end() == to)))
                        .map(link -> new Link(
                                link.type(),
                                link.url(),
                                link.words(),
                                link.start() - from,
                                Math.min(link.end(), to) - from))
                        .toList(),
                emphases.stream()
                        .filter(part -> part.start() < to && part.end() > from)
                        .map(part -> new Emphasis(
                                Math.max(part.start(), from) - from, Math.min(part.end(), to) - from, part.strong()))
                        .toList());
    }

    /** Without white space at both ends. */
    public InlineText strip() {
        int from = 0;
        int to = plain.length();
        while (from < to && Character.isWhitespace(plain.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(plain.charAt(to - 1))) {
            to--;
        }
        if (from == 0 && to == plain.length()) {
            return this;
        }
        int first = from;
        int last = to;
        return new InlineText(
                plain.substring(first, last),
                links.stream()
                        .map(link -> new Link(
                                link.type(),
                                link.url(),
                                link.words(),
                                moved(link.start(), first, last),
                                moved(link.end(), first, last)))
                        .toList(),
                emphases.stream()
                        .map(part -> new Emphasis(
                                moved(part.start(), first, last), moved(part.end(), first, last), part.strong()))
                        .toList());
    }

    private static int moved(int index, int first, int last) {
        return Math.max(first, Math.min(index, last)) - first;
    }
}
