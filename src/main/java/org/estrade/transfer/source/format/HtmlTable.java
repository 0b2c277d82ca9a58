package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Table;
import org.jsoup.nodes.Element;

/** Reads an HTML table. The first row is the header when all its cells are header cells. */
final class HtmlTable {

    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");
    private static final int MAX_COLUMNS = 200;

    private HtmlTable() {}

    /**
     * The table as a list with one node; an empty list for a table without rows.
     *
     * @param line the function that gives the line number of an element
     */
    static List<Node> read(Element table, ToIntFunction<Element> line) {
        List<String> header = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (Element row : rows(table)) {
            List<Element> cells = row.children().stream().limit(MAX_COLUMNS).toList();
            boolean isHeader = header.isEmpty()
                    && rows.isEmpty()
                    && !cells.isEmpty()
                    && cells.stream().allMatch(cell -> cell.normalName().equals("th"));
            if (isHeader) {
                cells.forEach(cell -> header.add(cell.text()));
            } else {
                List<LinkedText> words = cells.stream()
                        .map(cell -> HtmlWords.of(cell.childNodes()))
                        .toList();
                rows.add(new Table.Row(words, line.applyAsInt(row)));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(Node.of(new Table(header, rows), line.applyAsInt(table)));
    }

    /** The rows of the table, without the rows of tables that are nested in its cells. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else if (PARTS.contains(part.normalName())) {
                part.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }
}
