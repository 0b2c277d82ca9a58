package org.estrade.transfer.recognise.outline;

import java.util.List;

/**
 * The shares of lines of a list that have a date or two names, counted once for all lines of the list.
 *
 * @param datedShare the share of the lines with a date, from 0 to 1
 * @param informativeShare the share of the lines with a date or with two names, from 0 to 1
 * @param materialShare the share of the lines with two names and with links such as slides, from 0 to 1
 * @param areDatelessTalks whether the lines are a list of talks that have no dates
 * @param areVenues whether the names of the lines look like venues rather than titles
 */
record SiblingShares(
        double datedShare, double informativeShare, double materialShare, boolean areDatelessTalks, boolean areVenues) {

    /** The mean title score below which names are venues. */
    private static final double MAX_SCORE_OF_VENUES = -0.3;

    static SiblingShares ofLines(List<Line> lines, boolean isBelowTalks) {
        return new SiblingShares(
                Line.shareOf(lines, Line::isDated),
                Line.shareOf(lines, line -> line.isDated() || line.nameCount() >= 2),
                Line.shareOf(
                        lines,
                        line -> line.nameCount() >= 2
                                && !line.phrase().materials().isEmpty()),
                DatelessList.isListOfTalks(lines, isBelowTalks),
                Line.meanTitleScore(lines) < MAX_SCORE_OF_VENUES);
    }
}
