package org.estrade.transfer.recognise.outline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.recognise.phrase.GivenAt;
import org.estrade.transfer.recognise.phrase.text.LinkedText;

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

    /** The links of the sentence that are no part of its deliveries. The text of an abstract keeps its links. */
    List<FoundLink> otherLinks(LinkedText sentence) {
        Set<String> ofVenues = venues.stream()
                .flatMap(venue -> venue.links().stream())
                .map(LinkedText.Link::url)
                .collect(Collectors.toSet());
        return sentence.links().stream()
                .filter(link -> text.isEmpty() && !ofVenues.contains(link.url()))
                .map(link -> LinkRecogniser.recognise(sentence.textOf(link), link.url()))
                .map(link -> link.isMaterial() ? link : link.withLabel(null))
                .toList();
    }
}
