package org.estrade.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Leaves of links and code what is read aloud of them. */
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
