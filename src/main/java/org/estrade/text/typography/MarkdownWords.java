package org.estrade.text.typography;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Visitor that replaces links and code with their text. */
final class MarkdownWords extends AbstractVisitor {

    @Override
    public void visit(Link link) {
        visitChildren(link);
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }

    @Override
    public void visit(Code code) {
        code.insertBefore(new Text(code.getLiteral()));
        code.unlink();
    }
}
