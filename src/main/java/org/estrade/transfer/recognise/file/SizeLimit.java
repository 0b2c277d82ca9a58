package org.estrade.transfer.recognise.file;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file, as much of it as is recognised: a bound on the time that a hostile file costs. A page of a thousand talks is
 * far below it.
 */
final class SizeLimit {

    /** Headings, bullets, lines, rows and fields. */
    private static final int MOST_PARTS = 10_000;

    private int remaining = MOST_PARTS;
    private int firstIgnoredLine;

    /** The nodes within the bound, in the order of the file. */
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

    /** The value within the bound: later values of lists are left out. */
    Value truncate(Value value) {
        if (value instanceof Value.Sequence many) {
            List<Value> kept = new ArrayList<>();
            for (Value each : many.values()) {
                if (countAndCheck(each.lineNumber())) {
                    break;
                }
                kept.add(truncate(each));
            }
            return new Value.Sequence(kept, many.lineNumber());
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

    /** The first line that was left out, 0 when the file is within the bound. */
    int firstIgnoredLine() {
        return firstIgnoredLine;
    }
}
