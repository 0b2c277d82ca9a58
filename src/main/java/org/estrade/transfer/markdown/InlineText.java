package org.estrade.transfer.markdown;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inline text of a line of Markdown, with a placeholder for each link.
 *
 * @param text plain text in Unicode NFC with one space between words; {@link #LINK} stands for each link
 * @param links the links, in their order in the text
 */
record InlineText(String text, List<Link> links) {

    /** The plain words of a link (empty for an address without words), and its address as it was written. */
    record Link(String text, String url) {}

    /** The placeholder for a link: Unicode's object replacement character, which pages do not hold. */
    static final char LINK = '\uFFFC';

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~\"'&,:;?@^=/$%";

    static InlineText of(String markdown) {
        return new Scanner(markdown.replace(LINK, ' ')).scan();
    }

    /** The text with the words of the links in place of the placeholders. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        int link = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == LINK) {
                plain.append(links.get(link++).text);
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString().strip();
    }

    InlineText before(int position) {
        String part = text.substring(0, position);
        return new InlineText(part, links.subList(0, count(part)));
    }

    InlineText after(int position) {
        String part = text.substring(position);
        return new InlineText(part, links.subList(links.size() - count(part), links.size()));
    }

    /** The same links in another text, which must hold the same number of placeholders. */
    InlineText withText(String text) {
        return new InlineText(text, links);
    }

    /** Splits the text at any of these characters, in one pass. */
    List<InlineText> split(String separators) {
        List<InlineText> parts = new ArrayList<>();
        int start = 0;
        int firstLink = 0;
        int link = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                parts.add(new InlineText(text.substring(start, i).strip(), links.subList(firstLink, link)));
                start = i + 1;
                firstLink = link;
            } else if (text.charAt(i) == LINK) {
                link++;
            }
        }
        return parts;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    private static int count(String part) {
        return (int) part.chars().filter(c -> c == LINK).count();
    }

    /** Removes emphasis and repeated spaces. */
    private static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("*", "");
        return composed.replaceAll("(?<![\\p{L}\\p{N}])__?(?=[\\p{L}\\p{N}\uFFFC])", "")
                .replaceAll("(?<=[\\p{L}\\p{N}\uFFFC.!?])__?(?![\\p{L}\\p{N}])", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** Scans the line once. A bracket or an address that is not closed is plain text. */
    private static final class Scanner {

        private final String markdown;
        private final StringBuilder text = new StringBuilder();
        private final List<Link> links = new ArrayList<>();
        private final Deque<Bracket> open = new ArrayDeque<>();
        private int at;

        /** An open bracket: the length of the text before it, and the number of links before it. */
        private record Bracket(int textLength, int links) {}

        Scanner(String markdown) {
            this.markdown = markdown;
        }

        InlineText scan() {
            while (at < markdown.length()) {
                char c = markdown.charAt(at);
                if (c == '\\' && at + 1 < markdown.length() && ESCAPABLE.indexOf(markdown.charAt(at + 1)) >= 0) {
                    text.append(markdown.charAt(at + 1));
                    at += 2;
                } else if (c == '[') {
                    open.push(new Bracket(text.length(), links.size()));
                    plain(c);
                } else if (c == ']') {
                    close();
                } else if (!bareAddress() && !entity()) {
                    plain(c);
                }
            }
            return new InlineText(tidy(text.toString()), List.copyOf(links));
        }

        private void plain(char c) {
            text.append(c);
            at++;
        }

        private void close() {
            Bracket bracket = open.poll();
            LinkDestination destination = LinkDestination.at(markdown, at + 1);
            if (bracket == null || destination == null) {
                plain(']');
                return;
            }
            String inside = text.substring(bracket.textLength + 1).replace(LINK, ' ');
            text.setLength(bracket.textLength);
            dropImageMark();
            links.subList(bracket.links, links.size()).clear();
            add(tidy(inside), destination);
        }

        private void dropImageMark() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) == '!') {
                text.setLength(text.length() - 1);
            }
        }

        private boolean bareAddress() {
            LinkDestination destination = LinkDestination.bareAt(markdown, at);
            if (destination == null) {
                return false;
            }
            add("", destination);
            return true;
        }

        private void add(String words, LinkDestination destination) {
            text.append(LINK);
            links.add(new Link(words, destination.url()));
            at = destination.end();
        }

        private boolean entity() {
            String read = read("&amp;", "&");
            read = read == null ? read("&nbsp;", " ") : read;
            read = read == null ? read("<br>", " ") : read;
            if (read != null) {
                text.append(read);
            }
            return read != null;
        }

        private @Nullable String read(String entity, String meaning) {
            if (!markdown.startsWith(entity, at)) {
                return null;
            }
            at += entity.length();
            return meaning;
        }
    }
}
