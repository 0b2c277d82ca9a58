package org.estrade.visitor.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * A city with its deliveries.
 *
 * @param name the first spelling of the speaker
 * @param place the coordinates, null when they are not known
 * @param given the number of deliveries that took place
 * @param upcoming the number of upcoming deliveries
 */
record City(String name, @Nullable Coordinates place, int given, int upcoming) {

    /**
     * The cities, those with most deliveries first. Spellings that differ in case and accents are one city. Cancelled
     * deliveries do not count.
     */
    static List<City> of(List<PublishedTalk> talks, Audience audience) {
        Map<String, City> cities = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (PublishedTalk talk : talks) {
            for (PublishedDelivery delivery : talk.deliveries()) {
                String name = delivery.content().city();
                if (name != null && !delivery.content().cancelled()) {
                    String key = keys.computeIfAbsent(name, PlainLetters::words);
                    cities.merge(key, of(name, delivery, audience), City::plus);
                }
            }
        }
        List<City> all = new ArrayList<>();
        cities.values().forEach(city -> all.add(city.named(audience.typeset(city.name))));
        all.sort(Comparator.comparing(City::deliveries).reversed().thenComparing(City::name));
        return all;
    }

    private static City of(String name, PublishedDelivery delivery, Audience audience) {
        DeliveryContent content = delivery.content();
        boolean upcoming = DeliveryView.isUpcoming(content, audience.today());
        return new City(name, delivery.coordinates(), upcoming ? 0 : 1, upcoming ? 1 : 0);
    }

    private City named(String typeset) {
        return new City(typeset, place, given, upcoming);
    }

    private City plus(City other) {
        return new City(name, place == null ? other.place : place, given + other.given, upcoming + other.upcoming);
    }

    int deliveries() {
        return given + upcoming;
    }

    Coordinates known() {
        return Objects.requireNonNull(place);
    }
}
