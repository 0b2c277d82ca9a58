package org.estrade.transfer.recognise.outline;

import org.estrade.transfer.recognise.draft.OccurrenceDraft;

/** The co-speakers that a line below a talk names. */
final class CoSpeakerLine {

    private CoSpeakerLine() {}

    static void addSpeakers(Line line, OccurrenceDraft talk) {
        if (!line.isProse()) {
            line.phrase().speakers().forEach(talk::addSpeaker);
        }
    }
}
