package org.estrade.transfer.source.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.estrade.text.FormulaGuard;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Table;

/** Reads CSV and TSV. The separator is the most frequent of tab, semicolon and comma in the first line. */
final class TableReader {

    private static final int MAX_COLUMNS = 200;
    private static final int MAX_ROWS = 20_000;

    private TableReader() {}

    /** Whether the text is a table: each of the first three lines has the separator at least twice. */
    static boolean isTable(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(3).toList();
        boolean isMarkdown =
                lines.stream().anyMatch(line -> line.matches("\\s*(?:[-*+#|]|[0-9]+[.)])\\s.*") || line.contains("]("));
        if (lines.size() < 2
                || isMarkdown
                || lines.get(0).startsWith("#")
                || lines.get(0).startsWith("|")) {
            return false;
        }
        char separator = separator(lines.get(0));
        return lines.stream().allMatch(line -> count(line, separator) >= 2)
                && (separator == '\t'
                        || lines.get(0).split(String.valueOf(separator), -1)[0].length() < 40);
    }

    /**
     * Reads the table as one node.
     *
     * @param leftOut the list to which the first row after the limit is added
     */
    static Node read(String text, List<SkippedPart> leftOut) throws UnreadablePage {
        char separator = separator(
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<String> header = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                if (rows.size() >= MAX_ROWS) {
                    leftOut.add(new SkippedPart((int) parser.getCurrentLineNumber(), String.join(", ", record)));
                    break;
                }
                List<String> cells = record.stream().limit(MAX_COLUMNS).toList();
                if (header.isEmpty()) {
                    header.addAll(cells);
                } else {
                    int line = (int) parser.getCurrentLineNumber();
                    rows.add(new Table.Row(
                            cells.stream()
                                    .map(FormulaGuard::unguarded)
                                    .map(LinkedText::of)
                                    .toList(),
                            line));
                }
            }
        } catch (IOException | RuntimeException invalidTable) {
            // the iterator of Commons CSV throws unchecked exceptions
            throw new UnreadablePage(Reason.NO_TALK);
        }
        return Node.of(new Table(header, rows), 1);
    }

    private static char separator(String line) {
        char mostFrequent = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            mostFrequent = count(line, candidate) > count(line, mostFrequent) ? candidate : mostFrequent;
        }
        return mostFrequent;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
