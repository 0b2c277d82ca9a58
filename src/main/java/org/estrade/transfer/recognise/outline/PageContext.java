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
 * The settings and results that are the same for the whole page while it is read.
 *
 * @param findings the collection of the deliveries and remarks
 * @param titleVenueOrder the order of title and venue in the lines of the page
 * @param orderInHeadings the order of title and venue in the headings of the page
 * @param eventLevel the level of nested lists that names the events
 * @param dayMonthOrder the order of day and month in the dates of the file
 * @param mapping the fact of each field
 * @param fieldFacts the reader of fields
 */
record PageContext(
        Findings findings,
        TitleVenueOrder titleVenueOrder,
        TitleVenueOrder orderInHeadings,
        EventLevel eventLevel,
        DayMonthOrder dayMonthOrder,
        FieldMapping mapping,
        FieldFacts fieldFacts) {

    private static final int EXCERPT = 80;

    /** Reads the rows of a table. Each row is a delivery, of a talk of its own or of the talk of the outer draft. */
    void readTable(Table table, OccurrenceDraft outer, Findings into) {
        new TableInterpreter(dayMonthOrder, into).read(table, mapping, outer);
    }

    /** Reads one record. Its occurrences are returned and not yet added to the findings. */
    List<OccurrenceDraft> readRecord(Value.Fields record, OccurrenceDraft outer) {
        Findings found = new Findings();
        RecordInterpreter.readOne(record, dayMonthOrder, Choices.NONE.withMapping(mapping), found, outer);
        findings.addRemarksOf(found);
        return found.drafts();
    }

    /** The order of title and venue in headings, or in other lines. */
    TitleVenueOrder orderIn(boolean isHeading) {
        return isHeading ? orderInHeadings : titleVenueOrder;
    }

    FactKind factOf(String fieldName) {
        return mapping.factOf(fieldName);
    }

    /** The beginning of a text, for a remark. */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
    }
}
