package org.estrade.text.typography;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Visitor that replaces a picture with a link that has its description; inside a link, with the description alone. */
final class MarkdownPictures extends AbstractVisitor {

    @Override
    public void visit(Image image) {
        Link link = new Link(image.getDestination(), null);
        if (image.getFirstChild() == null) {
            link.appendChild(new Text(image.getDestination()));
        }
        image.insertBefore(link);
        moveChildren(image, link);
        image.unlink();
        visitChildren(link);
        if (isInsideLink(link)) {
            unwrap(link);
        }
    }

    private static boolean isInsideLink(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private static void moveChildren(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }

    private static void unwrap(Link link) {
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }
}
