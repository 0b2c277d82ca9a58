package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.estrade.transfer.recognise.phrase.Words;

/** The plain text of a Markdown block with its links. Pictures, HTML tags and comments have no text. */
final class InlineWords extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<Words.Link> links = new ArrayList<>();

    private InlineWords() {}

    static Words of(Node block) {
        InlineWords words = new InlineWords();
        block.accept(words);
        return new Words(words.text.toString(), words.links);
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak line) {
        text.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
            text.append('\n');
        }
    }

    @Override
    public void visit(Image image) {
        // a picture has no words: a link around it has its address all the same
    }

    @Override
    public void visit(Link link) {
        int start = text.length();
        visitChildren(link);
        links.add(new Words.Link(start, text.length(), link.getDestination()));
    }
}
