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

/** Removes the name of the speaker from the lists of co-speakers. Many files list the speaker at every delivery. */
final class OwnName {

    /**
     * The smallest number of deliveries for this check. With fewer deliveries, a co-speaker may have been at every delivery
     * too.
     */
    private static final int MIN_DELIVERIES = 3;

    private OwnName() {}

    /** The occurrences without the names that are at every delivery of the page. */
    static List<Occurrence> withoutSpeakersName(List<Occurrence> occurrences) {
        List<DeliveryContent> deliveries = occurrences.stream()
                .map(Occurrence::delivery)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        deliveries.forEach(
                delivery -> delivery.speakers().forEach(speaker -> counts.merge(speaker.name(), 1, Integer::sum)));
        Set<String> speakerNames = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= MIN_DELIVERIES && entry.getValue() == deliveries.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return speakerNames.isEmpty()
                ? occurrences
                : occurrences.stream()
                        .map(each -> withoutNames(each, speakerNames))
                        .toList();
    }

    private static Occurrence withoutNames(Occurrence occurrence, Set<String> speakerNames) {
        DeliveryContent delivery = occurrence.delivery();
        if (delivery == null) {
            return occurrence;
        }
        List<SpeakerContent> others = delivery.speakers().stream()
                .filter(speaker -> !speakerNames.contains(speaker.name()))
                .toList();
        return occurrence.withDelivery(delivery.withSpeakers(others));
    }
}
