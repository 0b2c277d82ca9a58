package org.estrade.talk.store;

import java.time.Instant;
import java.util.UUID;
import org.estrade.talk.DeliveryContent;
import org.estrade.text.PlainLetters;
import org.estrade.venue.Venue;
import org.estrade.venue.place.Coordinates;
import org.estrade.venue.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * A published delivery with additional facts for feeds, calendars and maps.
 *
 * @param sequence the number of visible changes since the first publication
 * @param changedAt the time of the last visible change
 * @param country the country of the venue, as the speaker wrote it; null when the delivery is not in the town of the venue
 * @param coordinates the coordinates of the venue when the delivery is in the town of the venue; otherwise the
 *     coordinates of the town of the delivery in the gazetteer; null when neither is known
 */
public record PublishedDelivery(
        DeliveryContent content,
        int sequence,
        Instant changedAt,
        @Nullable String country,
        @Nullable Coordinates coordinates) {

    /**
     * The visible changes of a delivery.
     *
     * @param sequence the number of visible changes since the first publication
     * @param changedAt the time of the last visible change
     */
    record Change(UUID deliveryId, int sequence, Instant changedAt) {}

    public PublishedDelivery {
        content = content.withoutHiddenText();
    }

    static PublishedDelivery of(Delivery delivery, Change change) {
        Venue venue = delivery.venue;
        boolean isInTownOfVenue = delivery.city != null
                && venue.city != null
                && PlainLetters.words(delivery.city).equals(PlainLetters.words(venue.city));
        String country = isInTownOfVenue ? venue.country : null;
        return new PublishedDelivery(
                delivery.content(),
                change.sequence(),
                change.changedAt(),
                country,
                coordinates(isInTownOfVenue ? venue.coordinates() : null, delivery.city, country));
    }

    private static @Nullable Coordinates coordinates(
            @Nullable Coordinates typed, @Nullable String city, @Nullable String country) {
        return typed != null || city == null ? typed : Gazetteer.find(city, country);
    }
}
