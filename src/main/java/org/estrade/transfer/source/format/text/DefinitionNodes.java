package org.estrade.transfer.source.format.text;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.date.DateRecogniser;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.text.LinkedText;

/** A term and its definitions as nodes of a page. */
public final class DefinitionNodes {

    private DefinitionNodes() {}

    /**
     * The nodes of one term. When the term is the name of a field, each definition becomes a line {@code Name: value}. When
     * it is a date, each definition becomes an item that begins with the date. Otherwise the term becomes an item, with an
     * item below it for each definition.
     *
     * @param definitions the nodes of the definitions
     * @param line the number of the line of the term
     */
    public static List<Node> of(LinkedText term, List<Node> definitions, int line) {
        if (isFieldName(term) && definitions.stream().allMatch(DefinitionNodes::isText)) {
            LinkedText name = LinkedText.of(term.text().strip().replaceFirst("[:：]$", "") + ":");
            return definitions.stream()
                    .map(value -> toLine(Node.Type.PARAGRAPH, name, value))
                    .toList();
        }
        if (isDate(term) && definitions.stream().allMatch(DefinitionNodes::isText)) {
            LinkedText date = LinkedText.of(term.text().strip() + " —");
            return definitions.stream()
                    .map(value -> toLine(Node.Type.ITEM, date, value))
                    .toList();
        }
        List<Node> items = new ArrayList<>();
        for (Node definition : definitions) {
            items.add(
                    definition.type() == Node.Type.PARAGRAPH
                            ? new Node(
                                    Node.Type.ITEM,
                                    0,
                                    definition.words(),
                                    definition.children(),
                                    definition.lineNumber())
                            : definition);
        }
        return List.of(Node.ofLines(Node.Type.ITEM, term, items, line));
    }

    private static boolean isFieldName(LinkedText term) {
        String name = term.text().strip().replaceFirst("[:：]$", "");
        if (!term.links().isEmpty() || !FieldMapping.isKnown(name)) {
            return false;
        }
        return switch (FieldMapping.PROPOSED.factOf(name)) {
            case DELIVERIES, TALKS, NAME, NOTHING, UNKNOWN -> false;
            default -> true;
        };
    }

    private static boolean isText(Node node) {
        return (node.type() == Node.Type.PARAGRAPH || node.type() == Node.Type.ITEM)
                && !node.words().text().isBlank();
    }

    private static boolean isDate(LinkedText term) {
        String text = term.text().strip();
        return DateRecogniser.findBest(text, 0)
                .filter(date -> date.start() == 0 && date.end() == text.length())
                .isPresent();
    }

    /** The definition without its first line when that line has no word: {@code ^}. */
    private static Node withoutSigns(Node value) {
        boolean hasWords = value.words().text().codePoints().anyMatch(Character::isLetterOrDigit);
        if (hasWords || value.children().isEmpty()) {
            return value;
        }
        Node first = value.children().get(0);
        List<Node> others = new ArrayList<>(first.children());
        others.addAll(value.children().subList(1, value.children().size()));
        return new Node(value.type(), 0, first.words(), others, first.lineNumber());
    }

    private static Node toLine(Node.Type type, LinkedText beginning, Node written) {
        Node value = withoutSigns(written);
        return new Node(
                type, 0, LinkedText.joined(List.of(beginning, value.words())), value.children(), value.lineNumber());
    }
}
