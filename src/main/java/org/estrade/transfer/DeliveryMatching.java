package org.estrade.transfer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.estrade.talk.DeliveryContent;
import org.jspecify.annotations.Nullable;

/** Which known delivery each delivery of a file is, so that it goes on with its id. */
final class DeliveryMatching {

    /** What two deliveries have in common when they are one; null when that cannot be said of a delivery. */
    private interface Trait extends Function<DeliveryContent, @Nullable String> {}

    private final List<DeliveryContent> imported;
    private final Map<DeliveryContent, UUID> ids = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    private DeliveryMatching(List<DeliveryContent> imported) {
        this.imported = imported;
    }

    /** The imported deliveries, those that the last import or the speaker's newest revision knows with their ids. */
    static List<DeliveryContent> adopt(
            List<DeliveryContent> imported, List<DeliveryContent> lastImported, List<DeliveryContent> newest) {
        DeliveryMatching matching = new DeliveryMatching(imported);
        matching.matchInOrder(lastImported);
        matching.matchInOrder(newest);
        for (List<DeliveryContent> known : List.of(newest, lastImported)) {
            matching.matchAlone(known, DeliveryMatching::venueAndDate);
            matching.matchAlone(known, DeliveryMatching::firstLink);
            matching.matchAlone(known, DeliveryMatching::venueAndYear);
            matching.matchAlone(known, DeliveryMatching::venue);
        }
        return imported.stream()
                .map(delivery -> delivery.withId(matching.ids.getOrDefault(delivery, delivery.id())))
                .toList();
    }

    /** Same venue, date and edition; several of them are taken in their order. */
    private void matchInOrder(List<DeliveryContent> known) {
        Map<String, Deque<DeliveryContent>> byTrait = new HashMap<>();
        for (DeliveryContent delivery : free(known)) {
            byTrait.computeIfAbsent(everything(delivery), key -> new ArrayDeque<>())
                    .add(delivery);
        }
        for (DeliveryContent delivery : unmatched()) {
            DeliveryContent match = byTrait.getOrDefault(everything(delivery), new ArrayDeque<>())
                    .poll();
            if (match != null) {
                match(delivery, match);
            }
        }
    }

    /** Less in common is enough where there is one candidate on either side, and nothing speaks against it. */
    private void matchAlone(List<DeliveryContent> known, Trait trait) {
        Map<String, List<DeliveryContent>> theirs = byTrait(free(known), trait);
        byTrait(unmatched(), trait).forEach((key, mine) -> {
            List<DeliveryContent> candidates = theirs.getOrDefault(key, List.of());
            if (mine.size() == 1 && candidates.size() == 1 && mayBeOne(mine.get(0), candidates.get(0))) {
                match(mine.get(0), candidates.get(0));
            }
        });
    }

    private void match(DeliveryContent delivery, DeliveryContent known) {
        ids.put(delivery, known.id());
        taken.add(known.id());
    }

    private List<DeliveryContent> free(List<DeliveryContent> known) {
        return known.stream().filter(delivery -> !taken.contains(delivery.id())).toList();
    }

    private List<DeliveryContent> unmatched() {
        return imported.stream().filter(delivery -> !ids.containsKey(delivery)).toList();
    }

    private static Map<String, List<DeliveryContent>> byTrait(List<DeliveryContent> deliveries, Trait trait) {
        Map<String, List<DeliveryContent>> byTrait = new HashMap<>();
        for (DeliveryContent delivery : deliveries) {
            String key = trait.apply(delivery);
            if (key != null) {
                byTrait.computeIfAbsent(key, absent -> new ArrayList<>()).add(delivery);
            }
        }
        return byTrait;
    }

    /** Two years, or two editions, are two deliveries. */
    private static boolean mayBeOne(DeliveryContent one, DeliveryContent other) {
        boolean years = one.date() == null
                || other.date() == null
                || one.date().year() == other.date().year();
        boolean editions = one.edition() == null
                || other.edition() == null
                || one.edition().equals(other.edition());
        return years && editions;
    }

    private static String everything(DeliveryContent delivery) {
        return venueAndDate(delivery) + "\n" + delivery.edition();
    }

    private static String venueAndDate(DeliveryContent delivery) {
        return venue(delivery) + "\n" + delivery.date();
    }

    private static @Nullable String venueAndYear(DeliveryContent delivery) {
        return delivery.date() == null
                ? null
                : venue(delivery) + "\n" + delivery.date().year();
    }

    private static @Nullable String firstLink(DeliveryContent delivery) {
        return delivery.links().isEmpty() ? null : delivery.links().get(0).url();
    }

    private static String venue(DeliveryContent delivery) {
        return Spellings.key(delivery.venue().name());
    }
}
