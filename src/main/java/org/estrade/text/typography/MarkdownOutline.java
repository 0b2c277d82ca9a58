package org.estrade.text.typography;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;

/** Visitor that renumbers headings: the text follows an h2 of the page, and no level is skipped. */
final class MarkdownOutline extends AbstractVisitor {

    private static final int HEADING_ABOVE = 2;
    private static final int LOWEST = 6;

    private final Deque<Integer> open = new ArrayDeque<>();

    @Override
    public void visit(Heading heading) {
        while (!open.isEmpty() && open.peek() >= heading.getLevel()) {
            open.pop();
        }
        open.push(heading.getLevel());
        heading.setLevel(Math.min(HEADING_ABOVE + open.size(), LOWEST));
    }
}
