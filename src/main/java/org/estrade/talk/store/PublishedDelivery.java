package org.estrade.talk.store;

import java.time.Instant;
import org.estrade.talk.DeliveryContent;
import org.estrade.text.PlainLetters;
import org.estrade.venue.Venue;
import org.estrade.venue.place.Coordinates;
import org.estrade.venue.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as visitors and machines read it.
 *
 * @param sequence how often it changed since it was first published
 * @param changedAt when it last did
 * @param country of the venue, as the speaker wrote it, when the delivery took place in the venue's own town
 * @param coordinates as typed for the venue, under the same condition; else those that the gazetteer knows of the town, or null
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
        String country = isAtHome ? venue.country : null;
        return new PublishedDelivery(
                delivery.content(),
                change.sequence(),
                change.changedAt(),
                country,
                coordinates(isAtHome ? venue.coordinates() : null, delivery.city, country));
    }

    private static @Nullable Coordinates coordinates(
            @Nullable Coordinates typed, @Nullable String city, @Nullable String country) {
        return typed != null || city == null ? typed : Gazetteer.find(city, country);
    }
}
