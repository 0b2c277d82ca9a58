package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.Value.Fields;
import org.jspecify.annotations.Nullable;

/**
 * A heading with what is below it, a list item, a paragraph, or one line of either.
 *
 * @param level of a heading, from 1; 0 for what is none
 * @param words of the heading, or of the first line of an item or paragraph; the other lines are children
 * @param lineNumber in the file, the first being 1
 * @param table the rows of a table, null for any other node
 * @param record the fields of a record, null for any other node
 */
public record Node(
        Type type,
        int level,
        LinkedText words,
        List<Node> children,
        int lineNumber,
        @Nullable Table table,
        @Nullable Fields record) {

    /** What the words are in the page. */
    public enum Type {
        SECTION,
        ITEM,
        PARAGRAPH,
        /** A further line of an item or a paragraph. */
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

    /** An item or a paragraph: its first line with the others and what is nested below as children. */
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

    /** A record in the middle of a page, such as an include with arguments; the text below belongs to it. */
    public static Node of(Fields record, List<Node> children, int line) {
        return new Node(Type.RECORD, 0, LinkedText.of(""), children, line, null, record);
    }

    public static Node of(Table table, int line) {
        return new Node(Type.TABLE, 0, LinkedText.of(""), List.of(), line, table, null);
    }
}
