package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.draft.FieldFacts;
import org.estrade.transfer.recognise.draft.Findings;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.recognise.role.TitleVenueOrder;

/**
 * The lines of a page with their phrases. They are read once, since they do not depend on the shape that is chosen
 * for the page.
 */
public final class Outline {

    private final List<Line> lines;
    private final TitleVenueOrder titleVenueOrder;
    private final TitleVenueOrder orderInHeadings;
    private final EventLevel eventLevel;
    private final DayMonthOrder dayMonthOrder;
    private final FieldMapping mapping;
    private final boolean isBelowTalks;

    private Outline(
            List<Line> lines,
            LineReader reader,
            DayMonthOrder dayMonthOrder,
            FieldMapping mapping,
            boolean isBelowTalks) {
        this.lines = lines;
        this.titleVenueOrder = TitleVenueOrder.ofPhrases(reader.phrases());
        this.orderInHeadings = TitleVenueOrder.ofPhrases(reader.headings());
        this.eventLevel = EventLevel.ofPage(lines);
        this.dayMonthOrder = dayMonthOrder;
        this.mapping = mapping;
        this.isBelowTalks = isBelowTalks;
    }

    /**
     * Reads the lines of a page.
     *
     * @param title the title of the page; empty when it has none
     */
    public static Outline ofNodes(List<Node> nodes, String title, DayMonthOrder dayMonthOrder, Choices choices) {
        LineReader reader = new LineReader(dayMonthOrder, choices.mapping());
        List<Line> lines = reader.read(nodes, 0);
        return new Outline(lines, reader, dayMonthOrder, choices.mapping(), HeadingWords.namesTalks(title));
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether the title of the page says that talks follow. */
    boolean isBelowTalks() {
        return isBelowTalks;
    }

    PageContext newContext(Findings findings) {
        return new PageContext(
                findings,
                titleVenueOrder,
                orderInHeadings,
                eventLevel,
                dayMonthOrder,
                mapping,
                new FieldFacts(dayMonthOrder));
    }
}
