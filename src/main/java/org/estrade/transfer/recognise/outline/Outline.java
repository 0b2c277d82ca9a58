package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.role.Order;

/** The lines of a page with their phrases: what is the same whatever shape the page is read in. */
public final class Outline {

    private final List<Line> lines;
    private final Order order;
    private final NestedItems nested;
    private final DayMonthOrder dates;
    private final FieldMapping mapping;

    private Outline(List<Line> lines, Order order, DayMonthOrder dates, FieldMapping mapping) {
        this.lines = lines;
        this.order = order;
        this.nested = NestedItems.of(lines);
        this.dates = dates;
        this.mapping = mapping;
    }

    public static Outline of(List<Node> nodes, DayMonthOrder dates, Choices choices) {
        LineReader reader = new LineReader(dates, choices.mapping());
        List<Line> lines = reader.read(nodes, 0);
        return new Outline(lines, Order.of(reader.phrases()), dates, choices.mapping());
    }

    List<Line> lines() {
        return lines;
    }

    Page page(Findings findings) {
        return new Page(findings, order, nested, dates, mapping, new FieldFacts(dates));
    }
}
