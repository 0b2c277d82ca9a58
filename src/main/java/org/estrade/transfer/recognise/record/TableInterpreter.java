package org.estrade.transfer.recognise.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.Remark.Code;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.draft.PhraseFacts;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.phrase.DeliverySplitter;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.Piece;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.role.PieceRoles;
import org.estrade.transfer.recognise.role.RoleChoice;
import org.estrade.transfer.recognise.role.TitleVenueOrder;
import org.estrade.transfer.recognise.role.WantedRoles;

/** The reader of tables in which each row is a delivery. */
public final class TableInterpreter {

    private static final Pattern SIGN_OF_LIST = Pattern.compile("[ \\t]{0,9}[-*•+–][ \\t]{1,9}");

    private final DayMonthOrder dayMonthOrder;
    private final FieldFacts fieldFacts;
    private final Findings findings;

    public TableInterpreter(DayMonthOrder order, Findings findings) {
        this.dayMonthOrder = order;
        this.fieldFacts = new FieldFacts(order);
        this.findings = findings;
    }

    /**
     * Reads the rows.
     *
     * @param mapping the kind of fact by column name, as far as the speaker chose it
     * @param outer the facts of the headings above; when they include a title, each row is a delivery of that talk
     */
    public void read(Table table, FieldMapping mapping, OccurrenceDraft outer) {
        for (YearColumns.TableOfYear ofYear : YearColumns.split(table)) {
            int year = ofYear.year() > 0 ? ofYear.year() : outer.contextYear();
            read(ofYear.table(), mapping, outer, year);
        }
    }

    private void read(Table table, FieldMapping mapping, OccurrenceDraft outer, int year) {
        List<FactKind> kinds = new ArrayList<>(ColumnKinds.kindsOf(table, mapping, dayMonthOrder));
        if (outer.hasTitle() && kinds.contains(FactKind.TITLE) && !kinds.contains(FactKind.VENUE)) {
            kinds.set(kinds.indexOf(FactKind.TITLE), FactKind.VENUE);
        }
        boolean sharesColumn = (!kinds.contains(FactKind.TITLE) && !outer.hasTitle())
                || (!kinds.contains(FactKind.VENUE) && !kinds.contains(FactKind.PLACE));
        for (Table.Row row : table.rows()) {
            for (Table.Row oneDelivery : splitByTitle(row, kinds).stream()
                    .flatMap(ofTalk -> splitByVenue(ofTalk, kinds, year).stream())
                    .toList()) {
                readRow(oneDelivery, kinds, table, outer, year, sharesColumn);
            }
        }
        Map<String, FactKind> seen = new LinkedHashMap<>();
        for (int column = 0; column < kinds.size(); column++) {
            seen.put(table.columnName(column), kinds.get(column));
        }
        findings.addMapping(new FieldMapping(seen));
    }

    /** Returns one row for each talk, since the cell of the title may list several, each in a line that begins with a sign. */
    private static List<Table.Row> splitByTitle(Table.Row row, List<FactKind> kinds) {
        int column = kinds.indexOf(FactKind.TITLE);
        LinkedText titles = row.cell(Math.max(0, column));
        List<Table.Row> rows = new ArrayList<>();
        int start = 0;
        while (column >= 0 && start < titles.text().length()) {
            int end = titles.text().indexOf('\n', start);
            end = end < 0 ? titles.text().length() : end;
            Matcher sign = SIGN_OF_LIST.matcher(titles.text()).region(start, end);
            boolean isEmpty = titles.text().substring(start, end).isBlank();
            if (!isEmpty && !sign.lookingAt()) {
                return List.of(row);
            }
            if (!isEmpty) {
                List<LinkedText> cells = new ArrayList<>(row.cells());
                cells.set(column, titles.slice(sign.end(), end));
                rows.add(new Table.Row(cells, row.lineNumber()));
            }
            start = end + 1;
        }
        return rows.size() > 1 ? rows : List.of(row);
    }

    /** Returns one row for each delivery, since the cell of the venue may name several: {@code MossConf 2018, BeeFest 2019}. */
    private List<Table.Row> splitByVenue(Table.Row row, List<FactKind> kinds, int year) {
        int column = kinds.indexOf(FactKind.VENUE);
        if (column < 0 || column >= row.cells().size()) {
            return List.of(row);
        }
        Phrase venues = PhraseReader.read(row.cell(column), year, dayMonthOrder);
        List<Table.Row> rows = new ArrayList<>();
        for (Phrase venue : DeliverySplitter.splitVenues(venues, year, dayMonthOrder)) {
            List<LinkedText> cells = new ArrayList<>(row.cells());
            cells.set(column, venue.words());
            rows.add(new Table.Row(cells, row.lineNumber()));
        }
        return rows.size() > 1 ? rows : List.of(row);
    }

    /**
     * Reads one row.
     *
     * @param sharesColumn whether title and venue are in the same column, so that its cells are read like lines of
     *     text
     */
    private void readRow(
            Table.Row row, List<FactKind> kinds, Table table, OccurrenceDraft outer, int year, boolean sharesColumn) {
        OccurrenceDraft draft = new OccurrenceDraft(row.lineNumber());
        draft.setContextYear(year);
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < Math.min(row.cells().size(), kinds.size()); column++) {
            columns.add(column);
        }
        columns.sort(Comparator.comparing(kinds::get));
        for (int column : columns) {
            LinkedText cell = row.cell(column);
            FactKind kind = kinds.get(column);
            boolean isTitleOrVenue = kind == FactKind.TITLE || kind == FactKind.VENUE;
            if (sharesColumn && isTitleOrVenue) {
                boolean isForTitles = kind == FactKind.TITLE
                        && FieldMapping.PROPOSED.factOf(table.columnName(column)) == FactKind.TITLE;
                readCell(cell, draft, outer.hasTitle() ? WantedRoles.VENUE : WantedRoles.TITLE_AND_VENUE, isForTitles);
            } else if (kind == FactKind.VENUE && cell.text().contains("\n")) {
                readLines(cell, draft);
            } else if (kind == FactKind.UNKNOWN) {
                readUnknownColumn(table.columnName(column), cell, draft);
            } else {
                fieldFacts.addFact(kind, table.columnName(column), cell, draft);
            }
        }
        for (int column = kinds.size(); column < row.cells().size(); column++) {
            readUnknownColumn("", row.cell(column), draft);
        }
        if (draft.hasTitle() || draft.hasDelivery()) {
            findings.addDraft(draft.inheritFrom(outer));
        } else {
            findings.addUnexplained(
                    row.lineNumber(),
                    String.join(
                            " | ", row.cells().stream().map(LinkedText::text).toList()));
        }
    }

    /** Reads a cell of several lines: the first one names the venue, the others give one fact each. */
    private void readLines(LinkedText cell, OccurrenceDraft draft) {
        int start = 0;
        while (start < cell.text().length()) {
            int end = cell.text().indexOf('\n', start);
            end = end < 0 ? cell.text().length() : end;
            LinkedText line = cell.slice(start, end);
            if (!draft.hasVenue()) {
                fieldFacts.addFact(FactKind.VENUE, "", line, draft);
            } else if (!line.text().isBlank()) {
                Phrase phrase = PhraseReader.read(line, draft.contextYear(), dayMonthOrder);
                PhraseFacts.addAll(phrase, new PieceRoles(null, null, phrase.pieces()), draft);
            }
            start = end + 1;
        }
    }

    /** Whether a strong sign, or "at", stands between the pieces. */
    private static boolean isSeparated(Phrase phrase) {
        return phrase.isCited()
                || phrase.pieces().stream()
                        .skip(1)
                        .anyMatch(piece -> piece.isPrecededByAt()
                                || piece.separatorBefore().compareTo(Piece.Separator.BRACKET) >= 0);
    }

    /** @param isForTitles whether the column is named for titles, so that one name alone is no venue */
    private void readCell(LinkedText cell, OccurrenceDraft draft, WantedRoles need, boolean isForTitles) {
        Phrase phrase = PhraseReader.read(cell, draft.contextYear(), dayMonthOrder);
        boolean isTitleAlone = isForTitles && need == WantedRoles.TITLE_AND_VENUE && !isSeparated(phrase);
        PhraseFacts.addAll(
                phrase,
                RoleChoice.choose(phrase, isTitleAlone ? WantedRoles.TITLE : need, TitleVenueOrder.NONE),
                draft);
    }

    /** Reads the cell of a column whose kind is not known. Its links are kept, and its text becomes a note. */
    private void readUnknownColumn(String name, LinkedText cell, OccurrenceDraft draft) {
        if (FieldFacts.isEmptyValue(cell.text())) {
            return;
        }
        if (!name.isEmpty() && !name.chars().allMatch(Character::isDigit)) {
            findings.addRemark(0, Code.FIELD_LEFT_OUT, name);
        }
        fieldFacts.addFact(FactKind.NOTE, name, cell, draft);
    }
}
