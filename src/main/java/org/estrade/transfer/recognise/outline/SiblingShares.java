package org.estrade.transfer.recognise.outline;

import java.util.List;

/**
 * What a list's lines have in common, counted once for all of them.
 *
 * @param datedShare share of the lines with a date, from 0 to 1
 * @param informativeShare share of the lines with a date, or with two names
 */
record SiblingShares(double datedShare, double informativeShare) {

    static SiblingShares ofLines(List<Line> lines) {
        return new SiblingShares(
                Line.shareOf(lines, Line::isDated),
                Line.shareOf(lines, line -> line.isDated() || line.nameCount() >= 2));
    }
}
