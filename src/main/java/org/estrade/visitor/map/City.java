package org.estrade.visitor.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.store.PublishedDelivery;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.text.PlainLetters;
import org.estrade.venue.place.Coordinates;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryView;
import org.jspecify.annotations.Nullable;

/**
 * A city where talks were given, or will be.
 *
 * @param name as the speaker wrote it first
 * @param place null when nobody knows where it is
 */
record City(String name, @Nullable Coordinates place, int given, int upcoming) {

    /** Those with most deliveries first; one that is written in several ways is one. Cancelled ones do not count. */
    static List<City> of(List<PublishedTalk> talks, Audience audience) {
        Map<String, City> cities = new LinkedHashMap<>();
        for (PublishedTalk talk : talks) {
            for (PublishedDelivery delivery : talk.deliveries()) {
                String name = delivery.content().city();
                if (name != null && !delivery.content().cancelled()) {
                    cities.merge(PlainLetters.words(name), of(name, delivery, audience), City::plus);
                }
            }
        }
        List<City> all = new ArrayList<>(cities.values());
        all.sort(Comparator.comparing(City::all).reversed().thenComparing(City::name));
        return all;
    }

    private static City of(String name, PublishedDelivery delivery, Audience audience) {
        DeliveryContent content = delivery.content();
        boolean upcoming = DeliveryView.isUpcoming(content, audience.today());
        return new City(audience.set(name), delivery.coordinates(), upcoming ? 0 : 1, upcoming ? 1 : 0);
    }

    private City plus(City other) {
        return new City(name, place == null ? other.place : place, given + other.given, upcoming + other.upcoming);
    }

    int all() {
        return given + upcoming;
    }

    Coordinates known() {
        return Objects.requireNonNull(place);
    }
}
