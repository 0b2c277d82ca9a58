package org.estrade.transfer.markdown;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The text of a heading.
 *
 * @param text the plain text of the heading, without emphasis, links and escapes
 * @param anchor the anchor that the author chose with {@code {#…}}; null when the anchor is derived from the text
 */
record Heading(String text, @Nullable String anchor) {

    private static final Pattern CHOSEN_ANCHOR = Pattern.compile("^(.*?) ?\\{:? ?#([^\\s{}]{1,200})[^{}]{0,200}\\}$");
    private static final String ESCAPED = "\\`*_[]<>&~#";
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)&#x([0-9A-Fa-f]{1,6});");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&~]");

    /** The largest length of a heading that is parsed, in characters. The Markdown of a longer heading stays unchanged. */
    private static final int MAX_LENGTH = 4_000;

    /** The placeholder for a numeric character reference: a code point that does not occur in texts. */
    private static final char REFERENCE_PLACEHOLDER = '\uFDD0';

    /** Parses the Markdown of a heading, without the hashes. */
    static Heading of(String markdown) {
        if (markdown.length() > MAX_LENGTH) {
            return new Heading(normalized(markdown), null);
        }
        String withoutPlaceholder = markdown.replace(REFERENCE_PLACEHOLDER, '\uFFFD');
        List<String> characters = REFERENCE
                .matcher(withoutPlaceholder)
                .results()
                .map(reference -> character(Integer.parseInt(reference.group(1), 16)))
                .toList();
        String text = REFERENCE.matcher(withoutPlaceholder).replaceAll(String.valueOf(REFERENCE_PLACEHOLDER));
        Matcher chosen = CHOSEN_ANCHOR.matcher(text);
        return chosen.matches()
                ? new Heading(withCharacters(plain(chosen.group(1)), characters), chosen.group(2))
                : new Heading(withCharacters(plain(text), characters), null);
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }

    /** Replaces each placeholder by its character. The characters are not changed, so spaces of every kind are kept. */
    private static String withCharacters(String text, List<String> characters) {
        StringBuilder result = new StringBuilder();
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean reference = text.charAt(i) == REFERENCE_PLACEHOLDER && next < characters.size();
            result.append(reference ? characters.get(next++) : text.charAt(i));
        }
        return result.toString();
    }

    /**
     * Writes the Markdown of a heading. {@link #of} reads the same heading back.
     *
     * @param anchor the anchor after the text; null for none
     */
    static String markdown(String text, @Nullable String anchor) {
        String suffix = anchor == null ? "" : " {#" + anchor + "}";
        String readable = escaped(text, true) + suffix;
        Heading read = of(PageLines.heading("## " + readable));
        boolean isReadBack = read.text.equals(text) && Objects.equals(read.anchor, anchor);
        return isReadBack ? readable : escaped(text, false) + suffix;
    }

    /**
     * The text as Markdown.
     *
     * @param readable whether only the special characters are escaped; otherwise every character except ASCII letters and
     *     digits is written as a numeric character reference
     */
    private static String escaped(String text, boolean readable) {
        StringBuilder markdown = new StringBuilder();
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            boolean specialSpace = Character.isSpaceChar(c)
                    && (c != ' ' || i == 0 || i == codePoints.length - 1 || codePoints[i - 1] == ' ');
            boolean plain = readable ? !specialSpace : c < 128 && Character.isLetterOrDigit(c);
            if (!plain) {
                markdown.append("&#x%X;".formatted(c));
            } else {
                markdown.append(c < 128 && ESCAPED.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        }
        return markdown.toString();
    }

    private static String plain(String markdown) {
        return normalized(MARKUP.matcher(markdown).find() ? withoutMarkup(markdown) : markdown);
    }

    private static String withoutMarkup(String markdown) {
        StringBuilder plain = new StringBuilder();
        // the hash prevents that the text is parsed as a list or another block
        Parser.builder().build().parse("# " + markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                plain.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                plain.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                plain.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                plain.append(' ');
            }
        });
        return plain.toString();
    }

    private static String normalized(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
