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
 * Matches the deliveries of a file with stored deliveries of the same talk. A delivery that matches takes the stored id;
 * the others keep their new ids.
 */
final class DeliveryMatching {

    /** The rules, from the most certain to the least. A rule looks only at deliveries that no rule before it matched. */
    private static final List<BiPredicate<DeliveryContent, DeliveryContent>> RULES = List.of(
            (one, other) -> sameVenue(one, other) && sameDate(one, other) && sameEdition(one, other),
            (one, other) -> sameVenue(one, other) && sameDate(one, other),
            DeliveryMatching::shareALink,
            (one, other) -> sameVenue(one, other) && sameYear(one, other),
            (one, other) -> sameVenue(one, other) && (one.date() == null || other.date() == null));

    private final List<DeliveryContent> left;
    private final Map<UUID, UUID> known = new LinkedHashMap<>();

    private DeliveryMatching(List<DeliveryContent> file) {
        left = new ArrayList<>(file);
    }

    /** The file's deliveries in their order. A stored delivery matches at most once, in the first list that holds it. */
    static List<DeliveryContent> adopt(List<DeliveryContent> file, List<List<DeliveryContent>> stored) {
        DeliveryMatching pairs = new DeliveryMatching(file);
        stored.forEach(pairs::pair);
        return file.stream()
                .map(delivery -> delivery.withId(pairs.known.getOrDefault(delivery.id(), delivery.id())))
                .toList();
    }

    private void pair(List<DeliveryContent> stored) {
        List<DeliveryContent> free = new ArrayList<>(stored);
        free.removeIf(delivery -> known.containsValue(delivery.id()));
        for (BiPredicate<DeliveryContent, DeliveryContent> rule : RULES) {
            for (DeliveryContent delivery : List.copyOf(left)) {
                List<DeliveryContent> candidates = free.stream()
                        .filter(other -> rule.test(delivery, other))
                        .toList();
                // deliveries that are equal for this rule are matched in their order
                if (candidates.size() == 1 || (!candidates.isEmpty() && rule == RULES.get(0))) {
                    known.put(delivery.id(), candidates.get(0).id());
                    left.remove(delivery);
                    free.remove(candidates.get(0));
                }
            }
        }
    }

    private static boolean sameVenue(DeliveryContent one, DeliveryContent other) {
        return SpellingKey.key(one.venue().name())
                .equals(SpellingKey.key(other.venue().name()));
    }

    private static boolean sameDate(DeliveryContent one, DeliveryContent other) {
        return Objects.equals(one.date(), other.date());
    }

    private static boolean sameEdition(DeliveryContent one, DeliveryContent other) {
        return Objects.equals(one.edition(), other.edition());
    }

    private static boolean sameYear(DeliveryContent one, DeliveryContent other) {
        PartialDate mine = one.date();
        PartialDate theirs = other.date();
        return mine != null && theirs != null && mine.year() == theirs.year();
    }

    private static boolean shareALink(DeliveryContent one, DeliveryContent other) {
        List<String> mine = one.links().stream().map(LinkContent::url).toList();
        return other.links().stream().map(LinkContent::url).anyMatch(mine::contains);
    }
}
