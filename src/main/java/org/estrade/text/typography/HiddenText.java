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
    private static final String END = "-->";
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(Markdown.MAX_LEVELS)
            .maxInlineNesting(Markdown.MAX_LEVELS)
            .build();

    private HiddenText() {}

    /** A text without markup, such as a note, without its comments. */
    public static String removeFromLine(String text) {
        return text.contains(START)
                ? SPACES.matcher(withoutComments(text, " ")).replaceAll(" ").strip()
                : text;
    }

    /** Removes the comments in one pass, so that the time grows with the length of the text only. */
    private static String withoutComments(String text, String replacement) {
        StringBuilder shown = new StringBuilder();
        int position = 0;
        int start = text.indexOf(START);
        while (start >= 0) {
            int end = text.indexOf(END, start + START.length());
            if (end < 0) {
                break;
            }
            shown.append(text, position, start).append(replacement);
            position = end + END.length();
            start = text.indexOf(START, position);
        }
        return shown.append(text, position, text.length()).toString();
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
        StringBuilder shown = new StringBuilder();
        int position = 0;
        for (SourceSpan span : spans) {
            int start = span.getInputIndex();
            int end = start + span.getLength();
            shown.append(markdown, position, start).append(withoutComments(markdown.substring(start, end), ""));
            position = end;
        }
        shown.append(markdown, position, markdown.length());
        return withoutEmptyLinesAround(shown.toString());
    }

    /** The first line keeps its spaces, because four of them begin a code block. */
    private static String withoutEmptyLinesAround(String text) {
        int firstLine =
                text.lastIndexOf('\n', text.length() - text.stripLeading().length()) + 1;
        return text.substring(firstLine).stripTrailing();
    }
}
