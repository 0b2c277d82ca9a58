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
final class Portion {

    /** Headings, bullets, lines, rows and fields. */
    private static final int MOST_PARTS = 10_000;

    private int left = MOST_PARTS;
    private int firstLeftOut;

    /** The nodes within the bound, in the order of the file. */
    List<Node> of(List<Node> nodes) {
        List<Node> kept = new ArrayList<>();
        for (Node node : nodes) {
            if (isOver(node.line())) {
                return kept;
            }
            List<Node> children = of(node.children());
            kept.add(new Node(
                    node.type(), node.level(), node.words(), children, node.line(), table(node), node.record()));
        }
        return kept;
    }

    private @Nullable Table table(Node node) {
        Table table = node.table();
        if (table == null) {
            return null;
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            left -= row.cells().size() / 4;
            if (isOver(row.line())) {
                break;
            }
            rows.add(row);
        }
        return new Table(table.header(), rows);
    }

    /** The value within the bound: later values of lists are left out. */
    Value of(Value value) {
        if (value instanceof Value.Many many) {
            List<Value> kept = new ArrayList<>();
            for (Value each : many.values()) {
                if (isOver(each.line())) {
                    break;
                }
                kept.add(of(each));
            }
            return new Value.Many(kept, many.line());
        }
        if (value instanceof Value.Fields record) {
            left -= record.fields().size();
        }
        return value;
    }

    private boolean isOver(int line) {
        left--;
        if (left < 0 && firstLeftOut == 0) {
            firstLeftOut = Math.max(1, line);
        }
        return left < 0;
    }

    /** The first line that was left out, 0 when the file is within the bound. */
    int firstLeftOut() {
        return firstLeftOut;
    }
}
