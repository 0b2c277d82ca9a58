package org.estrade.transfer.recognise.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.date.DayOfYear;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.phrase.Phrase;
import org.estrade.transfer.recognise.phrase.PhraseReader;
import org.estrade.transfer.recognise.phrase.text.LinkedText;

/**
 * The kind of fact that each column of a table holds. The name of the column decides, otherwise the content of its
 * cells.
 */
final class ColumnKinds {

    /** The number of rows that are looked at. */
    private static final int SAMPLE_SIZE = 200;

    private static final Pattern NAME_SEPARATOR = Pattern.compile(" ?[&/,+] ?| (?:et|and) ");
    private static final int MAX_NAMES = 4;
    private static final Pattern COUNT = Pattern.compile("#?[0-9]{1,3}[.)]?");

    private final Table table;
    private final FactKind[] kinds;
    private final List<List<Phrase>> columns = new ArrayList<>();

    private ColumnKinds(Table table, FieldMapping mapping, DayMonthOrder order) {
        this.table = table;
        kinds = new FactKind[table.columnCount()];
        Arrays.setAll(kinds, column -> kindByName(mapping, column));
        for (int column = 0; column < kinds.length; column++) {
            List<Phrase> phrases = new ArrayList<>();
            for (Table.Row row :
                    table.rows().subList(0, Math.min(SAMPLE_SIZE, table.rows().size()))) {
                LinkedText cell = row.cell(column);
                if (!cell.text().isBlank() || !cell.links().isEmpty()) {
                    phrases.add(PhraseReader.read(cell, 2000, order));
                }
            }
            columns.add(phrases);
        }
    }

    /** The kind of fact of each column; {@link FactKind#UNKNOWN} when neither the name nor the cells show it. */
    static List<FactKind> kindsOf(Table table, FieldMapping mapping, DayMonthOrder order) {
        ColumnKinds kinds = new ColumnKinds(table, mapping, order);
        kinds.assignNameColumn();
        kinds.assignByCells();
        return List.of(kinds.kinds);
    }

    private FactKind kindByName(FieldMapping mapping, int column) {
        String name = table.columnName(column);
        FactKind kind = mapping.facts().containsKey(name) ? mapping.factOf(name) : kindOfSharedColumn(mapping, name);
        return kind == FactKind.TALKS ? FactKind.TITLE : kind == FactKind.DELIVERIES ? FactKind.VENUE : kind;
    }

    /**
     * The kind of a column by its name. A column with two names, such as "Event & Date", is a venue when one of the
     * names says so, since the date is read from the text of the venue too.
     */
    private static FactKind kindOfSharedColumn(FieldMapping mapping, String name) {
        List<FactKind> parts = Arrays.stream(NAME_SEPARATOR.split(name, MAX_NAMES))
                .map(mapping::factOf)
                .distinct()
                .toList();
        boolean isShared = parts.size() > 1 && parts.contains(FactKind.VENUE) && !parts.contains(FactKind.TITLE);
        return isShared ? FactKind.VENUE : mapping.factOf(name);
    }

    /**
     * Decides what a column called "Name" holds: the title of the talk, or the venue when another column holds the
     * title.
     */
    private void assignNameColumn() {
        boolean hasTitle = has(FactKind.TITLE);
        replaceFirst(FactKind.NAME, hasTitle ? has(FactKind.VENUE) ? FactKind.NOTE : FactKind.VENUE : FactKind.TITLE);
    }

    private void replaceFirst(FactKind from, FactKind to) {
        int index = Arrays.asList(kinds).indexOf(from);
        if (index >= 0) {
            kinds[index] = to;
        }
    }

    private boolean has(FactKind kind) {
        return Arrays.asList(kinds).contains(kind);
    }

    private void assignByCells() {
        for (int column = 0; column < kinds.length; column++) {
            if (kinds[column] == FactKind.UNKNOWN && isCount(column)) {
                kinds[column] = FactKind.NOTHING;
            } else if (kinds[column] == FactKind.UNKNOWN) {
                kinds[column] = kindByFacts(columns.get(column));
            }
        }
        if (!has(FactKind.TITLE)) {
            assignByTitleScore(FactKind.TITLE, 1, has(FactKind.VENUE) ? -0.6 : -0.2);
        }
        if (!has(FactKind.VENUE)) {
            assignByTitleScore(FactKind.VENUE, -1, -0.6);
        }
        if (has(FactKind.TITLE) && !has(FactKind.VENUE) && !has(FactKind.PLACE)) {
            assignNotesWithVenues();
        }
    }

    /** Reads a column of notes or details as the venue when most of its cells name a place, a day or an event. */
    private void assignNotesWithVenues() {
        for (int column = 0; column < kinds.length; column++) {
            boolean isText = kinds[column] == FactKind.NOTE || kinds[column] == FactKind.ABSTRACT;
            if (isText && isMajority(columns.get(column), ColumnKinds::namesVenue)) {
                kinds[column] = FactKind.VENUE;
                return;
            }
        }
    }

    private static boolean namesVenue(Phrase cell) {
        return !cell.pieces().isEmpty()
                && (cell.place() != null
                        || cell.date() != null
                        || cell.pieces().stream().anyMatch(piece -> piece.titleScore() < 0));
    }

    private FactKind kindByFacts(List<Phrase> cells) {
        boolean areDays = isMajority(
                cells,
                phrase -> (phrase.date() != null && phrase.pieces().isEmpty())
                        || DayOfYear.isWritten(phrase.words().text()));
        if (areDays && !has(FactKind.DATE)) {
            return FactKind.DATE;
        }
        if (isMajority(
                cells, phrase -> phrase.place() != null && phrase.pieces().isEmpty())) {
            return FactKind.PLACE;
        }
        return isMajority(cells, Phrase::hasOnlyMaterials) ? FactKind.LINKS : FactKind.UNKNOWN;
    }

    /** Whether the cells only number the rows. */
    private boolean isCount(int column) {
        List<Phrase> cells = columns.get(column);
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(phrase ->
                                COUNT.matcher(phrase.words().text().strip()).matches());
    }

    private static boolean isMajority(List<Phrase> cells, java.util.function.Predicate<Phrase> property) {
        return !cells.isEmpty() && cells.stream().filter(property).count() * 2 > cells.size();
    }

    /**
     * Gives the kind to the column without a kind that has the highest score, if the score is above the minimum.
     *
     * @param sign 1 when a high title score is wanted, -1 when a low one is wanted
     * @param minScore the score that the column must exceed
     */
    private void assignByTitleScore(FactKind kind, int sign, double minScore) {
        int bestColumn = -1;
        double bestScore = minScore;
        for (int column = 0; column < kinds.length; column++) {
            double score = sign
                    * columns.get(column).stream()
                            .filter(phrase -> !phrase.pieces().isEmpty())
                            .mapToDouble(phrase -> phrase.pieces().get(0).titleScore())
                            .average()
                            .orElse(-2 * sign);
            if (kinds[column] == FactKind.UNKNOWN && score > bestScore) {
                bestScore = score;
                bestColumn = column;
            }
        }
        if (bestColumn >= 0) {
            kinds[bestColumn] = kind;
        }
    }
}
