package org.estrade.talk;

import java.time.Instant;
import org.estrade.venue.Coordinates;
import org.estrade.venue.Gazetteer;
import org.estrade.venue.Venue;
import org.estrade.web.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as visitors and machines read it.
 *
 * @param sequence how often it changed since it was first published
 * @param changedAt when it last did
 * @param country of the venue, as the speaker wrote it, when the delivery took place in the venue's own town
 * @param coordinates as typed for the venue, under the same condition; else those of the town, null when unknown
 */
public record PublishedDelivery(
        DeliveryContent content,
        int sequence,
        Instant changedAt,
        @Nullable String country,
        @Nullable Coordinates coordinates) {

    static PublishedDelivery of(Delivery delivery, DeliveryChange change) {
        Venue venue = delivery.venue;
        boolean isAtHome = delivery.city != null
                && venue.city != null
                && PlainLetters.words(delivery.city).equals(PlainLetters.words(venue.city));
        return new PublishedDelivery(
                delivery.content(),
                change.sequence(),
                change.changedAt(),
                isAtHome ? venue.country : null,
                coordinates(isAtHome ? venue.coordinates() : null, delivery.city));
    }

    private static @Nullable Coordinates coordinates(@Nullable Coordinates typed, @Nullable String city) {
        return typed != null || city == null ? typed : Gazetteer.find(city);
    }
}
