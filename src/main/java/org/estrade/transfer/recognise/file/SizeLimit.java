package org.estrade.transfer.recognise.file;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * The limit on the size of the input. The end of a larger file is cut off, since a hostile file must not cost much
 * time. A page of a thousand talks is far below the limit.
 */
final class SizeLimit {

    /** The highest number of headings, bullets, lines, rows and fields together. */
    private static final int MOST_PARTS = 10_000;

    private int remaining = MOST_PARTS;
    private int firstIgnoredLine;

    /** The nodes within the limit, in the order of the file. */
    List<Node> truncate(List<Node> nodes) {
        List<Node> kept = new ArrayList<>();
        for (Node node : nodes) {
            if (countAndCheck(node.lineNumber())) {
                return kept;
            }
            List<Node> children = truncate(node.children());
            kept.add(new Node(
                    node.type(),
                    node.level(),
                    node.words(),
                    children,
                    node.lineNumber(),
                    truncatedTable(node),
                    node.record()));
        }
        return kept;
    }

    private @Nullable Table truncatedTable(Node node) {
        Table table = node.table();
        if (table == null) {
            return null;
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            remaining -= row.cells().size() / 4;
            if (countAndCheck(row.lineNumber())) {
                break;
            }
            rows.add(row);
        }
        return new Table(table.header(), rows);
    }

    /** The value within the limit. Later values of lists are cut off. */
    Value truncate(Value value) {
        if (value instanceof Value.Sequence sequence) {
            List<Value> kept = new ArrayList<>();
            for (Value element : sequence.values()) {
                if (countAndCheck(element.lineNumber())) {
                    break;
                }
                kept.add(truncate(element));
            }
            return new Value.Sequence(kept, sequence.lineNumber());
        }
        if (value instanceof Value.Fields record) {
            remaining -= record.fields().size();
        }
        return value;
    }

    private boolean countAndCheck(int line) {
        remaining--;
        if (remaining < 0 && firstIgnoredLine == 0) {
            firstIgnoredLine = Math.max(1, line);
        }
        return remaining < 0;
    }

    /** The number of the first line that was cut off; 0 when the file is within the limit. */
    int firstIgnoredLine() {
        return firstIgnoredLine;
    }
}
