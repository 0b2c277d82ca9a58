package org.estrade.transfer.recognise.record;

import java.util.List;
import org.estrade.transfer.recognise.phrase.LinkedText;

/**
 * Rows of cells.
 *
 * @param header names of the columns, empty for a table without them
 */
public record Table(List<String> header, List<Row> rows) {

    /** One row; a row may have fewer cells than the others. */
    public record Row(List<LinkedText> cells, int lineNumber) {
        public Row {
            cells = List.copyOf(cells);
        }

        LinkedText cell(int column) {
            return column < cells.size() ? cells.get(column) : LinkedText.of("");
        }
    }

    /** More columns than this are not looked at. */
    static final int MAX_COLUMNS = 60;

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    int columnCount() {
        int most = header.size();
        for (Row row : rows) {
            most = Math.max(most, row.cells().size());
        }
        return Math.min(most, MAX_COLUMNS);
    }

    /** The name of a column, its number from 1 where the table gives none. */
    String columnName(int column) {
        String name = column < header.size() ? header.get(column).strip() : "";
        return name.isEmpty() ? String.valueOf(column + 1) : name;
    }
}
