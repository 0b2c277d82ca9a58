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
 * A heading's words.
 *
 * @param text plain: emphasis, links and escapes undone
 * @param anchor the one its author chose with {@code {#…}}, null when it comes from the text
 */
record Heading(String text, @Nullable String anchor) {

    private static final Pattern CHOSEN_ANCHOR = Pattern.compile("^(.*?) ?\\{:? ?#([^\\s{}]{1,200})[^{}]{0,200}\\}$");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&~]");

    /** A longer one is no heading that a person wrote: its Markdown is left as it is. */
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
        // behind a hash, nothing but inline Markdown is read
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
