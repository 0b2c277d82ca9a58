package org.estrade.transfer.recognise.outline;

import java.util.List;
import org.estrade.transfer.recognise.phrase.LinkedText;

/**
 * The deliveries at the beginning of a text below a title.
 *
 * @param venues the words of each delivery; empty when the text names none
 * @param text the text that is part of the abstract; empty when the line says nothing else
 */
record DeliveriesInText(List<LinkedText> venues, String text) {

    private static final DeliveriesInText NONE = new DeliveriesInText(List.of(), "");

    static DeliveriesInText of(Line line) {
        LinkedText words = line.node().words();
        if (line.hasType(Node.Type.SECTION)) {
            return NONE;
        }
        List<LinkedText> given = GivenAt.findIn(words);
        if (!given.isEmpty()) {
            return new DeliveriesInText(given, GivenAt.hasMoreWords(words) ? words.toMarkdown() : "");
        }
        List<LinkedText> linked =
                line.hasType(Node.Type.PARAGRAPH) && line.isProse() ? LinkedDeliveries.findIn(words) : List.of();
        return linked.isEmpty() ? NONE : new DeliveriesInText(linked, LinkedDeliveries.rest(words));
    }
}
