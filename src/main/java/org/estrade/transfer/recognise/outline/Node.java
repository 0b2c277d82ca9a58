package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.phrase.Words;

/**
 * A heading with what is below it, a list item, a paragraph, or one line of either.
 *
 * @param level of a heading, from 1; 0 for what is none
 * @param words of the heading, or of the first line of an item or paragraph; the other lines are children
 * @param line in the file, the first being 1
 */
public record Node(Type type, int level, Words words, List<Node> children, int line) {

    /** What the words are in the page. */
    public enum Type {
        SECTION,
        ITEM,
        PARAGRAPH,
        /** A further line of an item or a paragraph. */
        LINE
    }

    public Node {
        children = List.copyOf(children);
    }
}
