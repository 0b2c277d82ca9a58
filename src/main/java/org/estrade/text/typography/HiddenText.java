package org.estrade.text.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * HTML comments, with which writers hide a part of a text: {@code <!-- not yet -->}. Hidden text is stored, but never
 * published. A comment in a code block is an example, and is shown.
 */
public final class HiddenText {

    private static final String START = "<!--";
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(Markdown.MAX_LEVELS)
            .maxInlineNesting(Markdown.MAX_LEVELS)
            .build();

    private HiddenText() {}

    /** A text without markup, such as a note, without its comments. */
    public static String removeFromLine(String text) {
        return text.contains(START)
                ? COMMENT.matcher(text).replaceAll(" ").replaceAll(" {2,}", " ").strip()
                : text;
    }

    /** A text in Markdown without its comments. */
    public static String removeFromMarkdown(String markdown) {
        if (!markdown.contains(START)) {
            return markdown;
        }
        List<SourceSpan> spans = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                addAll(block);
            }

            @Override
            public void visit(HtmlInline html) {
                addAll(html);
            }

            private void addAll(Node html) {
                List<SourceSpan> own = html.getSourceSpans();
                if (!own.isEmpty()) {
                    SourceSpan last = own.get(own.size() - 1);
                    int start = own.get(0).getInputIndex();
                    spans.add(SourceSpan.of(0, 0, start, last.getInputIndex() + last.getLength() - start));
                }
            }
        });
        StringBuilder shown = new StringBuilder(markdown);
        for (int i = spans.size() - 1; i >= 0; i--) {
            int start = spans.get(i).getInputIndex();
            int end = start + spans.get(i).getLength();
            shown.replace(
                    start, end, COMMENT.matcher(markdown.substring(start, end)).replaceAll(""));
        }
        return shown.toString().strip();
    }
}
