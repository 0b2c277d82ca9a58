package org.estrade.transfer.recognise.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.phrase.text.LinkedText;

/** Tables with a year as the name of a column. */
final class YearColumns {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** The name that the column of one year gets. Its cells name the events of that year. */
    private static final String EVENT = "event";

    /**
     * The largest number of cells that are read: all columns of each row, once for each year. Nobody fills in more by hand. The
     * limit counts all columns, because each table of a year is read with the columns beside the years.
     */
    private static final int MAX_CELLS = 20_000;

    private YearColumns() {}

    /**
     * The rows of one year.
     *
     * @param year the year of all dates in the table that name none; 0 when no column has a year as its name
     */
    record TableOfYear(int year, Table table) {}

    /**
     * Splits a table into one for each year. A single column with a year gives the year of all rows: {@code | 2019 | Title
     * |}. In a table with several such columns, each cell below a year is a delivery in that year: {@code | Title | 2018 |
     * 2019 |}.
     */
    static List<TableOfYear> split(Table table) {
        List<Integer> years = IntStream.range(0, table.header().size())
                .filter(column -> YEAR.matcher(table.columnName(column).strip()).matches())
                .boxed()
                .toList();
        long cells = (long) years.size() * table.rows().size() * table.columnCount();
        if (years.isEmpty() || cells > MAX_CELLS) {
            return List.of(new TableOfYear(0, table));
        }
        if (years.size() == 1) {
            return List.of(new TableOfYear(yearOf(table, years.get(0)), table.withColumnName(years.get(0), "")));
        }
        return years.stream()
                .map(column -> new TableOfYear(yearOf(table, column), tableOf(table, column, years)))
                .toList();
    }

    private static int yearOf(Table table, int column) {
        return Integer.parseInt(table.columnName(column).strip());
    }

    private static Table tableOf(Table table, int column, List<Integer> years) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (!FieldFacts.isEmptyValue(row.cell(column).text())) {
                List<LinkedText> cells = new ArrayList<>(row.cells());
                years.stream()
                        .filter(other -> other != column && other < cells.size())
                        .forEach(other -> cells.set(other, LinkedText.of("")));
                rows.add(new Table.Row(cells, row.lineNumber()));
            }
        }
        return new Table(table.header(), rows).withColumnName(column, EVENT);
    }
}
