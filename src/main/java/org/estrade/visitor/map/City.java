package org.estrade.visitor.map;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<String, Counted> cities = new LinkedHashMap<>();
        Map<String, Counted> spellings = new HashMap<>();
        for (PublishedTalk talk : talks) {
            for (PublishedDelivery delivery : talk.deliveries()) {
                String name = delivery.content().city();
                if (name != null && !delivery.content().cancelled()) {
                    spellings
                            .computeIfAbsent(
                                    name,
                                    spelling -> cities.computeIfAbsent(
                                            PlainLetters.words(spelling), any -> new Counted(spelling)))
                            .add(delivery, audience.today());
                }
            }
        }
        return cities.values().stream()
                .map(counted -> counted.city(audience))
                .sorted(Comparator.comparing(City::deliveries).reversed().thenComparing(City::name))
                .toList();
    }

    /** A city whose deliveries are being counted. */
    private static final class Counted {
        private final String name;
        private @Nullable Coordinates place;
        private int given;
        private int upcoming;

        Counted(String name) {
            this.name = name;
        }

        void add(PublishedDelivery delivery, LocalDate today) {
            place = place == null ? delivery.coordinates() : place;
            if (DeliveryView.isUpcoming(delivery.content(), today)) {
                upcoming++;
            } else {
                given++;
            }
        }

        City city(Audience audience) {
            return new City(audience.typeset(name), place, given, upcoming);
        }
    }

    int deliveries() {
        return given + upcoming;
    }

    Coordinates known() {
        return Objects.requireNonNull(place);
    }
}
