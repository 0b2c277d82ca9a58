package org.estrade.transfer.recognise.file;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.Value;

/** All texts of a file. The dates in them show whether the author writes the day or the month first. */
final class FileTexts {

    private FileTexts() {}

    static List<String> allTexts(List<Node> nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> add(node, texts));
        return texts;
    }

    private static void add(Node node, List<String> texts) {
        texts.add(node.words().text());
        Table table = node.table();
        if (table != null) {
            table.rows()
                    .forEach(row -> row.cells().stream().map(LinkedText::text).forEach(texts::add));
        }
        node.children().forEach(child -> add(child, texts));
    }

    static List<String> allTexts(Value value) {
        List<String> texts = new ArrayList<>();
        add(value, texts);
        return texts;
    }

    private static void add(Value value, List<String> texts) {
        if (value instanceof Value.Text text) {
            texts.add(text.words().text());
        } else if (value instanceof Value.Sequence sequence) {
            sequence.values().forEach(element -> add(element, texts));
        } else if (value instanceof Value.Fields record) {
            record.fields().values().forEach(element -> add(element, texts));
        }
    }
}
