package org.estrade.text.typography;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Visitor that applies the typography of a language to each paragraph and heading. The rules see a sentence as a whole, with
 * its emphasis and links. Code is not changed.
 */
final class MarkdownTypography extends AbstractVisitor {

    private final String language;

    MarkdownTypography(String language) {
        this.language = language;
    }

    @Override
    public void visit(Paragraph paragraph) {
        set(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        set(heading);
    }

    private void set(Node block) {
        Sentence sentence = new Sentence();
        block.accept(new Collector(sentence));
        sentence.set(language);
    }

    /** The text nodes of one block in order, joined to one text with marks between them. */
    private static final class Sentence {
        private final StringBuilder marked = new StringBuilder();
        private final List<Text> texts = new ArrayList<>();

        void text(Text text) {
            // a character reference in the source may stand for a line end or a mark: remove these, they have a meaning
            // here
            String literal = Typography.withoutReserved(text.getLiteral()).replaceAll("[\r\n]", " ");
            marked.append(Typography.MARKUP).append(literal).append(Typography.MARKUP);
            texts.add(text);
        }

        void mark(char mark) {
            marked.append(mark);
        }

        /** Writes the changed texts back to the nodes. Each text lies between two marks, which no rule moves. */
        void set(String language) {
            String set = Typography.sentence(marked.toString(), language);
            int end = -1;
            for (Text text : texts) {
                int start = set.indexOf(Typography.MARKUP, end + 1);
                end = set.indexOf(Typography.MARKUP, start + 1);
                text.setLiteral(set.substring(start + 1, end));
            }
        }
    }

    private static final class Collector extends AbstractVisitor {
        private final Sentence sentence;

        Collector(Sentence sentence) {
            this.sentence = sentence;
        }

        @Override
        public void visit(Text text) {
            sentence.text(text);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            sentence.mark('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            sentence.mark('\n');
        }

        @Override
        public void visit(Code code) {
            sentence.mark(Typography.OPAQUE);
        }

        @Override
        public void visit(HtmlInline html) {
            sentence.mark(Typography.OPAQUE);
        }

        @Override
        public void visit(CustomNode node) {
            sentence.mark(Typography.OPAQUE);
        }
    }
}
