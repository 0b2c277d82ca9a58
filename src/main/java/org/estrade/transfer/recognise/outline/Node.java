package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.Value.Fields;
import org.jspecify.annotations.Nullable;

/**
 * One node of the tree that a page is: a heading with the nodes below it, a bullet, a paragraph, one line of either,
 * a table or a record.
 *
 * @param type the kind of node
 * @param level the level of a heading, from 1; 0 for any other node
 * @param words the text of the heading, or the first line of a bullet or paragraph; further lines are children
 * @param children the nodes below this one, in the order of the page
 * @param lineNumber the number of the line in the file, the first line being 1
 * @param table the rows of a table; null for any other node
 * @param record the fields of a record; null for any other node
 */
public record Node(
        Type type,
        int level,
        LinkedText words,
        List<Node> children,
        int lineNumber,
        @Nullable Table table,
        @Nullable Fields record) {

    /** The kind of node. */
    public enum Type {
        SECTION,
        ITEM,
        PARAGRAPH,
        /** A further line of a bullet or a paragraph. */
        LINE,
        TABLE,
        RECORD
    }

    public Node {
        children = List.copyOf(children);
    }

    public Node(Type type, int level, LinkedText words, List<Node> children, int lineNumber) {
        this(type, level, words, children, lineNumber, null, null);
    }

    /** Makes the node of a bullet or paragraph. The further lines and the nested nodes become its children. */
    public static Node ofLines(Type type, LinkedText words, List<Node> nested, int line) {
        List<Node> children = new ArrayList<>();
        List<NodeLines.Part> parts = NodeLines.split(words);
        for (NodeLines.Part part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            children.add(new Node(Type.LINE, 0, part.words(), List.of(), line + part.offset()));
        }
        children.addAll(nested);
        return new Node(
                type, 0, parts.isEmpty() ? LinkedText.of("") : parts.get(0).words(), children, line);
    }

    /**
     * Makes the node of a record in the middle of a page, such as an include with arguments. The text below belongs
     * to the record.
     */
    public static Node of(Fields record, List<Node> children, int line) {
        return new Node(Type.RECORD, 0, LinkedText.of(""), children, line, null, record);
    }

    public static Node of(Table table, int line) {
        return new Node(Type.TABLE, 0, LinkedText.of(""), List.of(), line, table, null);
    }
}
