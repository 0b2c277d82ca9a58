package org.estrade.transfer.markdown;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The inline text of a line of Markdown, with a placeholder for each link.
 *
 * @param text the plain text in Unicode NFC with one space between words; each link is replaced by {@link #LINK}
 * @param links the links, in the order of the text
 */
record InlineText(String text, List<Link> links) {

    /**
     * A link of the text.
     *
     * @param text the words of the link; empty for an address without words
     * @param url the address, exactly as in the Markdown
     */
    record Link(String text, String url) {}

    /** The placeholder for a link: the object replacement character of Unicode, which does not occur in pages. */
    static final char LINK = '\uFFFC';

    /** Stand for an escaped star and an escaped underline until the marks of emphasis are removed: both are text. */
    private static final char ESCAPED_STAR = '\uE000';

    private static final char ESCAPED_UNDERLINE = '\uE001';

    private static final Pattern OPENING_UNDERLINES = Pattern.compile("(?<![\\p{L}\\p{N}])__?(?=[\\p{L}\\p{N}\uFFFC])");

    private static final Pattern CLOSING_UNDERLINES =
            Pattern.compile("(?<=[\\p{L}\\p{N}\uFFFC.!?])__?(?![\\p{L}\\p{N}])");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~\"'&,:;?@^=/$%";

    /** Parses a line of Markdown. */
    static InlineText of(String markdown) {
        return new Scanner(
                        markdown.replace(LINK, ' ').replace(ESCAPED_STAR, ' ').replace(ESCAPED_UNDERLINE, ' '))
                .scan();
    }

    /** The text in which each placeholder is replaced by the words of its link. */
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

    /** The text before an offset, with its links. */
    InlineText before(int offset) {
        String part = text.substring(0, offset);
        return new InlineText(part, links.subList(0, countLinks(part)));
    }

    /** The text that begins at an offset, with its links. */
    InlineText after(int offset) {
        String part = text.substring(offset);
        return new InlineText(part, links.subList(links.size() - countLinks(part), links.size()));
    }

    /** The same links with another text, which must contain the same number of placeholders. */
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

    private static int countLinks(String part) {
        return (int) part.chars().filter(c -> c == LINK).count();
    }

    /** Removes the marks of emphasis, and repeated spaces. */
    private static String withoutEmphasis(String text) {
        String normalized = Normalizer.normalize(text, Normalizer.Form.NFC).replace("*", "");
        String plain = OPENING_UNDERLINES.matcher(normalized).replaceAll("");
        plain = CLOSING_UNDERLINES.matcher(plain).replaceAll("");
        return SPACES.matcher(plain)
                .replaceAll(" ")
                .strip()
                .replace(ESCAPED_STAR, '*')
                .replace(ESCAPED_UNDERLINE, '_');
    }

    private static char escaped(char mark) {
        return switch (mark) {
            case '*' -> ESCAPED_STAR;
            case '_' -> ESCAPED_UNDERLINE;
            default -> mark;
        };
    }

    /** The parser of a line, which scans the line once. A bracket that is not closed is plain text. */
    private static final class Scanner {

        private final String markdown;
        private final StringBuilder text = new StringBuilder();
        private final List<Link> links = new ArrayList<>();
        private final Deque<Bracket> openBrackets = new ArrayDeque<>();
        private int position;

        /**
         * An open bracket.
         *
         * @param textLength the length of the plain text before the bracket
         * @param links the number of links before the bracket
         */
        private record Bracket(int textLength, int links) {}

        Scanner(String markdown) {
            this.markdown = markdown;
        }

        InlineText scan() {
            while (position < markdown.length()) {
                char c = markdown.charAt(position);
                if (c == '\\'
                        && position + 1 < markdown.length()
                        && ESCAPABLE.indexOf(markdown.charAt(position + 1)) >= 0) {
                    text.append(escaped(markdown.charAt(position + 1)));
                    position += 2;
                } else if (c == '[') {
                    openBrackets.push(new Bracket(text.length(), links.size()));
                    appendCharacter(c);
                } else if (c == ']') {
                    closeBracket();
                } else if (!readBareAddress() && !readEntity()) {
                    appendCharacter(c);
                }
            }
            return new InlineText(withoutEmphasis(text.toString()), List.copyOf(links));
        }

        private void appendCharacter(char c) {
            text.append(c);
            position++;
        }

        private void closeBracket() {
            Bracket bracket = openBrackets.poll();
            LinkDestination destination = LinkDestination.at(markdown, position + 1);
            if (bracket == null || destination == null) {
                appendCharacter(']');
                return;
            }
            String inside = text.substring(bracket.textLength + 1).replace(LINK, ' ');
            text.setLength(bracket.textLength);
            removeImageMark();
            links.subList(bracket.links, links.size()).clear();
            add(withoutEmphasis(inside), destination);
        }

        private void removeImageMark() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) == '!') {
                text.setLength(text.length() - 1);
            }
        }

        private boolean readBareAddress() {
            LinkDestination destination = LinkDestination.bareAddressAt(markdown, position);
            if (destination == null) {
                return false;
            }
            add("", destination);
            return true;
        }

        private void add(String words, LinkDestination destination) {
            text.append(LINK);
            links.add(new Link(words, destination.url()));
            position = destination.end();
        }

        private boolean readEntity() {
            String read = read("&amp;", "&");
            read = read == null ? read("&nbsp;", " ") : read;
            read = read == null ? read("<br>", " ") : read;
            if (read != null) {
                text.append(read);
            }
            return read != null;
        }

        private @Nullable String read(String entity, String meaning) {
            if (!markdown.startsWith(entity, position)) {
                return null;
            }
            position += entity.length();
            return meaning;
        }
    }
}
