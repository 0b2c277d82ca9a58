package org.estrade.transfer.recognise.outline;

import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.TableInterpreter;
import org.estrade.transfer.recognise.role.Order;

/**
 * What holds for the whole page while it is read.
 *
 * @param order which of title and venue its lines have first
 */
record Page(Findings findings, Order order, DayMonthOrder dayMonthOrder, FieldMapping mapping, FieldFacts fields) {

    private static final int EXCERPT = 80;

    /** Reads the rows of a table; each is a delivery of its own, or of the talk that the outer draft says. */
    void table(Table table, OccurrenceDraft outer, Findings into) {
        new TableInterpreter(dayMonthOrder, into).read(table, mapping, outer);
    }

    FactKind fact(String fieldName) {
        return mapping.of(fieldName);
    }

    /** How a text begins, for a remark. */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
    }
}
