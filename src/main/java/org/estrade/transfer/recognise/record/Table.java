package org.estrade.transfer.recognise.record;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.recognise.phrase.text.LinkedText;

/**
 * A table of a page or a file.
 *
 * @param header the names of the columns; empty for a table without names
 * @param rows the rows below the header
 */
public record Table(List<String> header, List<Row> rows) {

    /** One row. It may have fewer cells than the others. */
    public record Row(List<LinkedText> cells, int lineNumber) {
        public Row {
            cells = List.copyOf(cells);
        }

        LinkedText cell(int column) {
            return column < cells.size() ? cells.get(column) : LinkedText.of("");
        }
    }

    /** The highest number of columns that are read. */
    static final int MAX_COLUMNS = 60;

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    int columnCount() {
        int columnCount = header.size();
        for (Row row : rows) {
            columnCount = Math.max(columnCount, row.cells().size());
        }
        return Math.min(columnCount, MAX_COLUMNS);
    }

    /** The name of a column; its number, from 1, when the table gives no name. */
    String columnName(int column) {
        String name = column < header.size() ? header.get(column).strip() : "";
        return name.isEmpty() ? String.valueOf(column + 1) : name;
    }

    /** Returns a copy in which one column has another name. */
    Table withColumnName(int column, String name) {
        List<String> names = new ArrayList<>(header);
        names.set(column, name);
        return new Table(names, rows);
    }
}
