package org.estrade.transfer.recognise.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.text.PlainLetters;
import org.estrade.transfer.recognise.phrase.Piece;

/**
 * The level of a nested list that names the events. People nest all lists of a page in the same way, so that the
 * whole page decides. The text of both levels is compared. Repeated names count too: an event is repeated below
 * several talks more often than a talk is repeated below several events.
 *
 * @param innerScore a positive number when the inner items look like events, a negative number when the outer items
 *     do; 0 when the page does not show it
 * @param areVenuesBelowDatedTitles whether lines with a title and a date have the venue in the next line
 */
record EventLevel(double innerScore, boolean areVenuesBelowDatedTitles) {

    /** The smallest difference between the two levels that counts. */
    private static final double MIN_DIFFERENCE = 0.15;

    private static final double WEIGHT_OF_REPETITION = 0.6;

    /** The smallest number of lines with a title and a date that decide for the page. */
    private static final int MIN_DATED_LINES = 3;

    private static final double MIN_DIFFERENCE_OF_DATED = 0.3;

    static EventLevel ofPage(List<Line> page) {
        List<Line> outer = new ArrayList<>();
        collectOuter(page, outer);
        List<Line> inner =
                outer.stream().flatMap(line -> line.candidates().stream()).toList();
        boolean areVenuesBelow = areVenuesBelowDatedTitles(page);
        if (outer.size() < 2) {
            return new EventLevel(0, areVenuesBelow);
        }
        double scoreOfWords = Line.meanTitleScore(outer) - Line.meanTitleScore(inner);
        double scoreOfNames = WEIGHT_OF_REPETITION * (repeatedShare(inner) - repeatedShare(outer));
        double score = scoreOfWords + scoreOfNames;
        return new EventLevel(Math.abs(score) < MIN_DIFFERENCE ? 0 : score, areVenuesBelow);
    }

    private static boolean areVenuesBelowDatedTitles(List<Line> page) {
        List<Line> dated = new ArrayList<>();
        collectDated(page, dated);
        List<Line> below = dated.stream().map(line -> line.children().get(0)).toList();
        return dated.size() >= MIN_DATED_LINES
                && Line.meanTitleScore(dated) - Line.meanTitleScore(below) > MIN_DIFFERENCE_OF_DATED;
    }

    private static void collectDated(List<Line> lines, List<Line> dated) {
        for (Line line : lines) {
            if (isDatedAboveName(line)) {
                dated.add(line);
            } else {
                collectDated(line.children(), dated);
            }
        }
    }

    /** Whether a line has one name and a date, and the next line of the same bullet or paragraph has only names. */
    static boolean isDatedAboveName(Line line) {
        Line next = line.children().isEmpty() ? line : line.children().get(0);
        return !line.hasType(Node.Type.SECTION)
                && line.hasDay()
                && line.nameCount() == 1
                && next.hasType(Node.Type.LINE)
                && next.nameCount() > 0
                && next.field() == null
                && !next.isDated()
                && !next.isProse();
    }

    private static void collectOuter(List<Line> lines, List<Line> outer) {
        for (Line line : lines) {
            List<Line> candidates = line.candidates();
            boolean hasNoDates = !line.isDated() && Line.shareOf(candidates, Line::isDated) < 0.5;
            boolean haveNames = candidates.stream().anyMatch(below -> below.nameCount() > 0);
            if (line.hasType(Node.Type.ITEM) && line.nameCount() > 0 && haveNames && hasNoDates) {
                outer.add(line);
            } else {
                collectOuter(line.children(), outer);
            }
        }
    }

    /** The share of the lines whose first piece is also the first piece of another line, from 0 to 1. */
    static double repeatedShare(List<Line> lines) {
        Map<String, Integer> names = new HashMap<>();
        lines.forEach(line -> names.merge(name(line), 1, Integer::sum));
        return Line.shareOf(lines, line -> names.getOrDefault(name(line), 0) > 1);
    }

    private static String name(Line line) {
        List<Piece> pieces = line.phrase().pieces();
        return pieces.isEmpty() ? line.text() : PlainLetters.words(pieces.get(0).text());
    }
}
