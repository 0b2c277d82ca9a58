package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.draft.OccurrenceDraft;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.record.RecordInterpreter;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.TableInterpreter;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.recognise.role.TitleVenueOrder;

/**
 * What holds for the whole page while it is read.
 *
 * @param titleVenueOrder which of title and venue its lines have first
 * @param eventLevel which level of its nested lists names the events
 */
record PageContext(
        Findings findings,
        TitleVenueOrder titleVenueOrder,
        EventLevel eventLevel,
        DayMonthOrder dayMonthOrder,
        FieldMapping mapping,
        FieldFacts fieldFacts) {

    private static final int EXCERPT = 80;

    /** Reads the rows of a table; each is a delivery of its own, or of the talk that the outer draft says. */
    void readTable(Table table, OccurrenceDraft outer, Findings into) {
        new TableInterpreter(dayMonthOrder, into).read(table, mapping, outer);
    }

    /** The occurrences of one record, which are not added to the findings yet. */
    List<OccurrenceDraft> readRecord(Value.Fields record, OccurrenceDraft outer) {
        Findings found = new Findings();
        RecordInterpreter.readOne(record, dayMonthOrder, Choices.NONE.withMapping(mapping), found, outer);
        findings.addRemarksOf(found);
        return found.drafts();
    }

    FactKind factOf(String fieldName) {
        return mapping.factOf(fieldName);
    }

    /** How a text begins, for a remark. */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
    }
}
