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
 * @param innerScore how much the inner items look like events: positive when they do, negative when the outer ones do,
 *     0 when the page does not tell
 */
record EventLevel(double innerScore) {

    /** Two levels whose words differ less than this say nothing. */
    private static final double MIN_DIFFERENCE = 0.15;

    private static final double WEIGHT_OF_REPETITION = 0.6;

    static EventLevel ofPage(List<Line> page) {
        List<Line> outer = new ArrayList<>();
        collectOuter(page, outer);
        List<Line> inner =
                outer.stream().flatMap(line -> line.candidates().stream()).toList();
        if (outer.size() < 2) {
            return new EventLevel(0);
        }
        double scoreOfWords = Line.meanTitleScore(outer) - Line.meanTitleScore(inner);
        double scoreOfNames = WEIGHT_OF_REPETITION * (repeatedShare(inner) - repeatedShare(outer));
        double score = scoreOfWords + scoreOfNames;
        return new EventLevel(Math.abs(score) < MIN_DIFFERENCE ? 0 : score);
    }

    private static void collectOuter(List<Line> lines, List<Line> outer) {
        for (Line line : lines) {
            List<Line> below = line.candidates();
            boolean undated = !line.isDated() && Line.shareOf(below, Line::isDated) < 0.5;
            if (line.hasType(Node.Type.ITEM) && line.nameCount() > 0 && !below.isEmpty() && undated) {
                outer.add(line);
            } else {
                collectOuter(line.children(), outer);
            }
        }
    }

    /** The share of the lines whose first name stands in another of them too, from 0 to 1. */
    private static double repeatedShare(List<Line> lines) {
        Map<String, Integer> names = new HashMap<>();
        lines.forEach(line -> names.merge(name(line), 1, Integer::sum));
        return Line.shareOf(lines, line -> names.getOrDefault(name(line), 0) > 1);
    }

    private static String name(Line line) {
        List<Piece> pieces = line.phrase().pieces();
        return pieces.isEmpty() ? line.text() : PlainLetters.words(pieces.get(0).text());
    }
}
