package org.estrade.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;

/** Puts a text's headings under the h2 that it follows on the page, without skipping a level. */
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
