package org.estrade.transfer.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.text.SpellingKey;

/**
 * Matches the deliveries of a file with stored deliveries of the same talk. A delivery with a match gets the stored id. Any
 * other delivery keeps its new id.
 */
final class DeliveryMatching {

    /** The rules in the order in which they are tried. A rule is tried only on deliveries that have no match yet. */
    private static final List<BiPredicate<DeliveryContent, DeliveryContent>> RULES = List.of(
            (fileDelivery, storedDelivery) -> isSameVenue(fileDelivery, storedDelivery)
                    && isSameDate(fileDelivery, storedDelivery)
                    && isSameEdition(fileDelivery, storedDelivery),
            (fileDelivery, storedDelivery) ->
                    isSameVenue(fileDelivery, storedDelivery) && isSameDate(fileDelivery, storedDelivery),
            DeliveryMatching::haveCommonLink,
            (fileDelivery, storedDelivery) ->
                    isSameVenue(fileDelivery, storedDelivery) && isSameYear(fileDelivery, storedDelivery),
            (fileDelivery, storedDelivery) -> isSameVenue(fileDelivery, storedDelivery)
                    && (fileDelivery.date() == null || storedDelivery.date() == null));

    private final List<DeliveryContent> unmatched;
    private final Map<UUID, UUID> storedIds = new LinkedHashMap<>();

    private DeliveryMatching(List<DeliveryContent> file) {
        unmatched = new ArrayList<>(file);
    }

    /**
     * Gives the deliveries of a file the ids of the stored deliveries that they match.
     *
     * @param stored lists of stored deliveries, which are tried in their order; a stored delivery matches at most once
     * @return the deliveries of the file, in their order
     */
    static List<DeliveryContent> withStoredIds(List<DeliveryContent> file, List<List<DeliveryContent>> stored) {
        DeliveryMatching matching = new DeliveryMatching(file);
        stored.forEach(matching::match);
        return file.stream()
                .map(delivery -> delivery.withId(matching.storedIds.getOrDefault(delivery.id(), delivery.id())))
                .toList();
    }

    private void match(List<DeliveryContent> stored) {
        List<DeliveryContent> available = new ArrayList<>(stored);
        available.removeIf(delivery -> storedIds.containsValue(delivery.id()));
        for (BiPredicate<DeliveryContent, DeliveryContent> rule : RULES) {
            for (DeliveryContent delivery : List.copyOf(unmatched)) {
                List<DeliveryContent> candidates = available.stream()
                        .filter(storedDelivery -> rule.test(delivery, storedDelivery))
                        .toList();
                // deliveries that are equal for this rule are matched in their order
                if (candidates.size() == 1 || (!candidates.isEmpty() && rule == RULES.get(0))) {
                    storedIds.put(delivery.id(), candidates.get(0).id());
                    unmatched.remove(delivery);
                    available.remove(candidates.get(0));
                }
            }
        }
    }

    private static boolean isSameVenue(DeliveryContent fileDelivery, DeliveryContent storedDelivery) {
        return SpellingKey.key(fileDelivery.venue().name())
                .equals(SpellingKey.key(storedDelivery.venue().name()));
    }

    private static boolean isSameDate(DeliveryContent fileDelivery, DeliveryContent storedDelivery) {
        return Objects.equals(fileDelivery.date(), storedDelivery.date());
    }

    private static boolean isSameEdition(DeliveryContent fileDelivery, DeliveryContent storedDelivery) {
        return Objects.equals(fileDelivery.edition(), storedDelivery.edition());
    }

    private static boolean isSameYear(DeliveryContent fileDelivery, DeliveryContent storedDelivery) {
        PartialDate fileDate = fileDelivery.date();
        PartialDate storedDate = storedDelivery.date();
        return fileDate != null && storedDate != null && fileDate.year() == storedDate.year();
    }

    private static boolean haveCommonLink(DeliveryContent fileDelivery, DeliveryContent storedDelivery) {
        List<String> fileAddresses =
                fileDelivery.links().stream().map(LinkContent::url).toList();
        return storedDelivery.links().stream().map(LinkContent::url).anyMatch(fileAddresses::contains);
    }
}
