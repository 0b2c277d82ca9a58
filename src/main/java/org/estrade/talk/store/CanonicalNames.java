package org.estrade.talk.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.person.Person;
import org.estrade.tag.Tag;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.text.SpellingKey;
import org.estrade.venue.Venue;
import org.jspecify.annotations.Nullable;

/**
 * The names that are known, by every way of writing them: what comes from elsewhere is told in them, so that another
 * spelling of the same venue, person or tag is no difference. A snapshot.
 */
public final class CanonicalNames {

    private final Map<String, VenueContent> venues = new HashMap<>();
    private final Map<String, SpeakerContent> people = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    CanonicalNames(List<Venue> venues, List<Person> people, List<Tag> tags) {
        venues.forEach(venue -> {
            VenueContent content = new VenueContent(venue.name, venue.website);
            venue.spellings.forEach(spelling -> this.venues.putIfAbsent(SpellingKey.key(spelling), content));
            this.venues.put(SpellingKey.key(venue.name), content);
        });
        people.forEach(person -> {
            SpeakerContent content = new SpeakerContent(person.name, person.website);
            person.spellings.forEach(spelling -> this.people.putIfAbsent(SpellingKey.key(spelling), content));
            this.people.put(SpellingKey.key(person.name), content);
        });
        tags.forEach(tag -> {
            tag.spellings.forEach(spelling -> this.tags.putIfAbsent(SpellingKey.key(spelling), tag.name));
            this.tags.put(SpellingKey.key(tag.name), tag.name);
        });
    }

    /** Whose word counts for a known name that has no website. */
    public enum Websites {
        /** Its own sheet's: what the speaker emptied there stays empty, whatever revisions still hold. */
        OF_SHEETS,
        /** What is told of it, by a file. */
        AS_TOLD
    }

    /** The same content in the known names, each with the website of its own sheet. */
    public TalkContent in(TalkContent content) {
        return in(content, Websites.OF_SHEETS);
    }

    /** The same; a website that is known stays in any case. */
    public TalkContent in(TalkContent content, Websites unknown) {
        return content.withTags(content.tags().stream()
                        .map(tag -> tags.getOrDefault(SpellingKey.key(tag), tag))
                        .distinct()
                        .toList())
                .withDeliveries(content.deliveries().stream()
                        .map(delivery -> delivery(delivery, unknown))
                        .toList());
    }

    private DeliveryContent delivery(DeliveryContent delivery, Websites unknown) {
        return delivery.withVenue(venue(delivery.venue(), unknown))
                .withSpeakers(delivery.speakers().stream()
                        .map(speaker -> speaker(speaker, unknown))
                        .distinct()
                        .toList());
    }

    private VenueContent venue(VenueContent venue, Websites unknown) {
        VenueContent known = venues.get(SpellingKey.key(venue.name()));
        return known == null
                ? venue
                : new VenueContent(known.name(), website(known.website(), venue.website(), unknown));
    }

    private SpeakerContent speaker(SpeakerContent speaker, Websites unknown) {
        SpeakerContent known = people.get(SpellingKey.key(speaker.name()));
        return known == null
                ? speaker
                : new SpeakerContent(known.name(), website(known.website(), speaker.website(), unknown));
    }

    private static @Nullable String website(@Nullable String known, @Nullable String told, Websites unknown) {
        return known == null && unknown == Websites.AS_TOLD ? told : known;
    }
}
