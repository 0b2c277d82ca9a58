package org.estrade.transfer.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.transfer.recognise.Occurrence;

/** The speaker's own name: many files list it among the speakers of every delivery, where it says nothing. */
final class OwnName {

    /** A person who stood at fewer deliveries beside the speaker may have been there each time. */
    private static final int FEWEST_DELIVERIES = 3;

    private OwnName() {}

    /** The occurrences without the names that stand at every delivery of the page. */
    static List<Occurrence> withoutSpeakersName(List<Occurrence> occurrences) {
        List<DeliveryContent> deliveries = occurrences.stream()
                .map(Occurrence::delivery)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        deliveries.forEach(
                delivery -> delivery.speakers().forEach(speaker -> counts.merge(speaker.name(), 1, Integer::sum)));
        Set<String> own = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_DELIVERIES && entry.getValue() == deliveries.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return own.isEmpty()
                ? occurrences
                : occurrences.stream().map(each -> without(each, own)).toList();
    }

    private static Occurrence without(Occurrence occurrence, Set<String> own) {
        DeliveryContent delivery = occurrence.delivery();
        if (delivery == null) {
            return occurrence;
        }
        List<SpeakerContent> others = delivery.speakers().stream()
                .filter(speaker -> !own.contains(speaker.name()))
                .toList();
        return occurrence.withDelivery(delivery.withSpeakers(others));
    }
}
