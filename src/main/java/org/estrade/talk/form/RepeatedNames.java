package org.estrade.talk.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.text.SpellingKey;

/**
 * Gives one name to a venue, a person or a tag that a form names twice in two spellings: {@code Théâtre Bleu} and
 * {@code Theatre Bleu}. The first spelling wins. Names of the saved content stay as they are.
 */
final class RepeatedNames {

    private final Set<String> saved = new HashSet<>();
    private final Map<String, String> firstByKey = new HashMap<>();

    private RepeatedNames(Stream<String> savedNames) {
        savedNames.forEach(name -> {
            saved.add(name);
            firstByKey.putIfAbsent(SpellingKey.key(name), name);
        });
    }

    /**
     * The content of a form in which each venue, person and tag has one name.
     *
     * @param before the saved content of the talk
     */
    static TalkContent unite(TalkContent content, TalkContent before) {
        RepeatedNames venues = new RepeatedNames(
                before.deliveries().stream().map(delivery -> delivery.venue().name()));
        RepeatedNames people = new RepeatedNames(before.deliveries().stream()
                .flatMap(delivery -> delivery.speakers().stream().map(SpeakerContent::name)));
        RepeatedNames tags = new RepeatedNames(before.tags().stream());
        return content.withTags(distinct(content.tags(), tags::name))
                .withDeliveries(content.deliveries().stream()
                        .map(delivery -> unite(delivery, venues, people))
                        .toList());
    }

    private static DeliveryContent unite(DeliveryContent delivery, RepeatedNames venues, RepeatedNames people) {
        VenueContent venue = delivery.venue();
        return delivery.withVenue(new VenueContent(venues.name(venue.name()), venue.website()))
                .withSpeakers(distinct(
                        delivery.speakers(),
                        speaker -> new SpeakerContent(people.name(speaker.name()), speaker.website())));
    }

    /**
     * The values with their names, without those that became equal to an earlier value. A value that was typed twice in the
     * same spelling stays twice, because the check of the form says so to the speaker.
     */
    private static <T> List<T> distinct(List<T> values, Function<T, T> withName) {
        List<T> distinct = new ArrayList<>();
        Set<T> earlier = new HashSet<>();
        for (T value : values) {
            T named = withName.apply(value);
            if (earlier.add(named) || named.equals(value)) {
                distinct.add(named);
            }
        }
        return distinct;
    }

    private String name(String name) {
        return name.isBlank() || saved.contains(name)
                ? name
                : firstByKey.computeIfAbsent(SpellingKey.key(name), first -> name);
    }
}
