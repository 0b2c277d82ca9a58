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
 * @param text plain text, without emphasis, links and escapes
 * @param anchor the anchor that its author chose with {@code {#…}}, null when the anchor is made from the text
 */
record Heading(String text, @Nullable String anchor) {

    private static final Pattern CHOSEN_ANCHOR = Pattern.compile("^(.*?) ?\\{:? ?#([^\\s{}]{1,200})[^{}]{0,200}\\}$");
    private static final String ESCAPED = "\\`*_[]<>&~#";
    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)&#x([0-9A-Fa-f]{1,6});");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&~]");

    /** The longest heading that is read, in characters. The Markdown of a longer heading stays as it is. */
    private static final int LONGEST = 4_000;

    /** Stands for a character that the heading refers to by its number: a code point that texts do not hold. */
    private static final char REFERRED = '\uFDD0';

    static Heading of(String markdown) {
        if (markdown.length() > LONGEST) {
            return new Heading(composed(markdown), null);
        }
        String clean = markdown.replace(REFERRED, '\uFFFD');
        List<String> referred = REFERENCE
                .matcher(clean)
                .results()
                .map(reference -> character(Integer.parseInt(reference.group(1), 16)))
                .toList();
        String text = REFERENCE.matcher(clean).replaceAll(String.valueOf(REFERRED));
        Matcher chosen = CHOSEN_ANCHOR.matcher(text);
        return chosen.matches()
                ? new Heading(withReferred(plain(chosen.group(1)), referred), chosen.group(2))
                : new Heading(withReferred(plain(text), referred), null);
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }

    /** The text with the characters that it refers to by their numbers: to the letter, spaces of every kind too. */
    private static String withReferred(String text, List<String> referred) {
        StringBuilder letters = new StringBuilder();
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean reference = text.charAt(i) == REFERRED && next < referred.size();
            letters.append(reference ? referred.get(next++) : text.charAt(i));
        }
        return letters.toString();
    }

    /** The Markdown of a heading with that text, an anchor after it unless it is null. {@link #of} reads it back. */
    static String markdown(String text, @Nullable String anchor) {
        String suffix = anchor == null ? "" : " {#" + anchor + "}";
        String readable = referring(text, true) + suffix;
        Heading read = of(PageLines.heading("## " + readable));
        boolean comesBack = read.text.equals(text) && Objects.equals(read.anchor, anchor);
        return comesBack ? readable : referring(text, false) + suffix;
    }

    /** The text with signs escaped, or with everything but plain letters and digits referred to by number. */
    private static String referring(String text, boolean readable) {
        StringBuilder markdown = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            boolean oddSpace =
                    Character.isSpaceChar(c) && (c != ' ' || i == 0 || i == points.length - 1 || points[i - 1] == ' ');
            boolean plain = readable ? !oddSpace : c < 128 && Character.isLetterOrDigit(c);
            if (!plain) {
                markdown.append("&#x%X;".formatted(c));
            } else {
                markdown.append(c < 128 && ESCAPED.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        }
        return markdown.toString();
    }

    private static String plain(String markdown) {
        return composed(MARKUP.matcher(markdown).find() ? withoutMarkup(markdown) : markdown);
    }

    private static String withoutMarkup(String markdown) {
        StringBuilder plain = new StringBuilder();
        // with a hash before it, the text cannot be read as a list or another block
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

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
