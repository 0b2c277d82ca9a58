package org.estrade.transfer.recognise.phrase;

import org.estrade.transfer.recognise.words.TitleScore;

/** The name of an event before a colon and a title in one link: {@code [MossConf 2019: Growing moss](u)}. */
final class EventBeforeColon {

    private static final double MAX_SCORE_OF_EVENT = -0.6;
    private static final double MIN_DIFFERENCE_OF_SCORES = 0.5;

    private EventBeforeColon() {}

    static boolean isIn(String text) {
        int colon = text.indexOf(": ");
        if (colon < 0) {
            return false;
        }
        double event = TitleScore.of(text.substring(0, colon));
        return event < MAX_SCORE_OF_EVENT
                && TitleScore.of(text.substring(colon + 2)) > event + MIN_DIFFERENCE_OF_SCORES;
    }
}
