package org.estrade.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a Markdown text without its marks: a line feed after each block, none inside. */
final class MarkdownText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    /** What was read so far, without the line feed at its end. */
    String words() {
        return words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        endBlock();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        endBlock();
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
        endBlock();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        line(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        line(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        line(html.getLiteral());
    }

    private void line(String literal) {
        words.append(literal.strip().replaceAll("\\s+", " "));
        endBlock();
    }

    private void endBlock() {
        if (words.length() > 0 && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }
}
