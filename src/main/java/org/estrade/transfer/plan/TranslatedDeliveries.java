package org.estrade.transfer.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.VenueContent;
import org.estrade.text.SpellingKey;
import org.estrade.text.similarity.NameSimilarity;

/**
 * Finds the stored delivery that each delivery of a translated talk is. A translation may name the venue in its own
 * language, and may know less of the date. Therefore this class compares less strictly than {@link DeliveryMatching}.
 */
final class TranslatedDeliveries {

    /** The rules in the order in which they are tried. A rule is tried only on deliveries that have no match yet. */
    private static final List<BiPredicate<DeliveryContent, DeliveryContent>> RULES = List.of(
            (page, stored) -> Objects.equals(page.date(), stored.date()) && haveSameName(page.venue(), stored.venue()),
            TranslatedDeliveries::haveCommonLink,
            (page, stored) -> canBeSameDate(page, stored) && areSimilar(page.venue(), stored.venue()),
            (page, stored) ->
                    (page.date() == null || stored.date() == null) && areSimilar(page.venue(), stored.venue()));

    private final List<DeliveryContent> page;
    private final List<DeliveryContent> stored;
    private final Map<UUID, DeliveryContent> matches = new LinkedHashMap<>();

    private TranslatedDeliveries(List<DeliveryContent> page, List<DeliveryContent> stored) {
        this.page = new ArrayList<>(page);
        this.stored = new ArrayList<>(stored);
    }

    /** The stored delivery of each delivery of the page that has one, by the id of the delivery of the page. */
    static Map<UUID, DeliveryContent> match(List<DeliveryContent> page, List<DeliveryContent> stored) {
        TranslatedDeliveries deliveries = new TranslatedDeliveries(page, stored);
        RULES.forEach(deliveries::matchBy);
        deliveries.matchByDate();
        return deliveries.matches;
    }

    private void matchBy(BiPredicate<DeliveryContent, DeliveryContent> rule) {
        for (DeliveryContent delivery : List.copyOf(page)) {
            stored.stream()
                    .filter(candidate -> rule.test(delivery, candidate))
                    .findFirst()
                    .ifPresent(match -> match(delivery, match));
        }
    }

    /** Matches the deliveries of a date in their order, when as many are left on the page as in the store. */
    private void matchByDate() {
        Map<String, List<DeliveryContent>> storedByDate =
                stored.stream().collect(Collectors.groupingBy(TranslatedDeliveries::dateKey));
        Map<String, List<DeliveryContent>> pageByDate =
                page.stream().collect(Collectors.groupingBy(TranslatedDeliveries::dateKey));
        pageByDate.forEach((date, deliveries) -> {
            List<DeliveryContent> candidates = storedByDate.getOrDefault(date, List.of());
            for (int i = 0; deliveries.size() == candidates.size() && i < deliveries.size(); i++) {
                match(deliveries.get(i), candidates.get(i));
            }
        });
    }

    private void match(DeliveryContent delivery, DeliveryContent match) {
        matches.put(delivery.id(), match);
        page.remove(delivery);
        stored.remove(match);
    }

    private static String dateKey(DeliveryContent delivery) {
        return delivery.date() == null ? "" : delivery.date().toString();
    }

    private static boolean haveCommonLink(DeliveryContent page, DeliveryContent stored) {
        List<String> addresses = page.links().stream()
                .map(LinkContent::url)
                .map(TranslatedDeliveries::addressKey)
                .toList();
        return stored.links().stream()
                .map(LinkContent::url)
                .map(TranslatedDeliveries::addressKey)
                .anyMatch(addresses::contains);
    }

    /** Whether both dates are known and the one is, or contains, the other. */
    static boolean canBeSameDate(DeliveryContent one, DeliveryContent other) {
        PartialDate date = one.date();
        PartialDate theirs = other.date();
        return date != null
                && theirs != null
                && (date.toString().startsWith(theirs.toString())
                        || theirs.toString().startsWith(date.toString()));
    }

    private static boolean haveSameName(VenueContent one, VenueContent other) {
        return SpellingKey.key(one.name()).equals(SpellingKey.key(other.name()));
    }

    /** Whether the venues probably are the same. */
    static boolean areSimilar(VenueContent one, VenueContent other) {
        return haveSameName(one, other) || NameSimilarity.areSimilar(one.name(), other.name());
    }

    /** The address without its scheme and without a slash at its end, which differ between copies of one link. */
    static String addressKey(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
