package org.estrade.transfer.recognise.outline;

import java.util.List;

/**
 * What a list's lines have in common, counted once for all of them.
 *
 * @param dated share of the lines with a date, from 0 to 1
 * @param telling share of the lines with a date, or with two names
 */
record SiblingShares(double dated, double telling) {

    static SiblingShares of(List<Line> lines) {
        return new SiblingShares(
                Line.share(lines, Line::isDated), Line.share(lines, line -> line.isDated() || line.pieces() >= 2));
    }
}
