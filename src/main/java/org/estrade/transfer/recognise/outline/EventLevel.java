package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.phrase.Piece;

/**
 * Which of two levels of a nested list names the events. People nest all items of a page alike, so that the whole page
 * decides: by the words of both levels, and by names that come back. An event comes back below several talks more often
 * than a talk comes back below several events.
 *
 * @param eventsBelow how much the inner items look like events: positive when they do, negative when the outer ones do,
 *     0 when the page does not tell
 */
record EventLevel(double eventsBelow) {

    /** Two levels whose words differ less than this say nothing. */
    private static final double SURE = 0.15;

    private static final double RETURNING = 0.6;

    static EventLevel of(List<Line> page) {
        List<Line> outer = new ArrayList<>();
        collect(page, outer);
        List<Line> inner =
                outer.stream().flatMap(line -> line.candidates().stream()).toList();
        if (outer.size() < 2) {
            return new EventLevel(0);
        }
        double words = Line.meanLean(outer) - Line.meanLean(inner);
        double names = RETURNING * (returning(inner) - returning(outer));
        double both = words + names;
        return new EventLevel(Math.abs(both) < SURE ? 0 : both);
    }

    private static void collect(List<Line> lines, List<Line> outer) {
        for (Line line : lines) {
            List<Line> below = line.candidates();
            boolean undated = !line.isDated() && Line.share(below, Line::isDated) < 0.5;
            if (line.is(Node.Type.ITEM) && line.pieces() > 0 && !below.isEmpty() && undated) {
                outer.add(line);
            } else {
                collect(line.children(), outer);
            }
        }
    }

    /** The share of the lines whose first name stands in another of them too, from 0 to 1. */
    private static double returning(List<Line> lines) {
        Map<String, Integer> names = new HashMap<>();
        lines.forEach(line -> names.merge(name(line), 1, Integer::sum));
        return Line.share(lines, line -> names.getOrDefault(name(line), 0) > 1);
    }

    private static String name(Line line) {
        List<Piece> pieces = line.phrase().pieces();
        return pieces.isEmpty() ? line.text() : PlainLetters.words(pieces.get(0).text());
    }
}
