package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.List;

/** A paragraph whose lines give one fact each: the town, the venue, the date. */
final class FactLines {

    private static final int MAX_LINES = 8;

    private FactLines() {}

    /**
     * Returns a paragraph whose lines give one fact each, with the line of the date first: the date, the town, the
     * venue. Returns any other line unchanged.
     */
    static Line withDateFirst(Line line) {
        List<Line> all = new ArrayList<>();
        all.add(line);
        all.addAll(line.children());
        boolean haveOneFactEach = line.hasType(Node.Type.PARAGRAPH)
                && all.size() > 1
                && all.size() <= MAX_LINES
                && all.stream().allMatch(each -> each.nameCount() <= 1 && !each.isProse() && each.field() == null)
                && all.stream().filter(each -> each.nameCount() == 1).count() == 1;
        List<Line> dated = all.stream().filter(Line::hasDay).toList();
        if (!haveOneFactEach || dated.size() != 1 || dated.get(0).nameCount() > 0) {
            return line;
        }
        Line first = dated.get(0);
        List<Line> others = all.stream()
                .filter(each -> each.lineNumber() != first.lineNumber())
                .map(FactLines::withoutChildren)
                .toList();
        return new Line(line.node(), first.phrase(), others, line.year(), null);
    }

    private static Line withoutChildren(Line line) {
        return new Line(line.node(), line.phrase(), List.of(), line.year(), line.field());
    }
}
