package org.estrade.transfer.markdown;

import java.text.Normalizer;
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
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&~]");

    /** The longest heading that is read, in characters. The Markdown of a longer heading stays as it is. */
    private static final int LONGEST = 2_000;

    static Heading of(String markdown) {
        if (markdown.length() > LONGEST) {
            return new Heading(composed(markdown), null);
        }
        Matcher chosen = CHOSEN_ANCHOR.matcher(markdown);
        return chosen.matches()
                ? new Heading(plain(chosen.group(1)), chosen.group(2))
                : new Heading(plain(markdown), null);
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
