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
 * The stored names of venues, people and tags, each found by its name and by its other spellings. Before two
 * contents are compared, both get these names, so that two spellings of one name do not count as a difference. The names are
 * a snapshot: later changes of names are not included.
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

    /** The source of the website of a stored venue or person that has none. */
    public enum WebsiteSource {
        /** The stored venue or person: its website stays empty, even if an old revision has one. */
        STORED,
        /** The imported file. */
        FILE
    }

    /** The content with the stored names, each with its stored website. */
    public TalkContent applyTo(TalkContent content) {
        return applyTo(content, WebsiteSource.STORED);
    }

    /**
     * The content with the stored names, each with its stored website.
     *
     * @param fallback the source of the websites that are not stored
     */
    public TalkContent applyTo(TalkContent content, WebsiteSource fallback) {
        return content.withTags(content.tags().stream()
                        .map(tag -> tags.getOrDefault(SpellingKey.key(tag), tag))
                        .distinct()
                        .toList())
                .withDeliveries(content.deliveries().stream()
                        .map(delivery -> delivery(delivery, fallback))
                        .toList());
    }

    /** Whether a word is the name of a stored tag, or another spelling of it. */
    public boolean isTag(String word) {
        return tags.containsKey(SpellingKey.key(word));
    }

    private DeliveryContent delivery(DeliveryContent delivery, WebsiteSource fallback) {
        return delivery.withVenue(venue(delivery.venue(), fallback))
                .withSpeakers(delivery.speakers().stream()
                        .map(speaker -> speaker(speaker, fallback))
                        .distinct()
                        .toList());
    }

    private VenueContent venue(VenueContent venue, WebsiteSource fallback) {
        VenueContent stored = venues.get(SpellingKey.key(venue.name()));
        return stored == null
                ? venue
                : new VenueContent(stored.name(), website(stored.website(), venue.website(), fallback));
    }

    private SpeakerContent speaker(SpeakerContent speaker, WebsiteSource fallback) {
        SpeakerContent stored = people.get(SpellingKey.key(speaker.name()));
        return stored == null
                ? speaker
                : new SpeakerContent(stored.name(), website(stored.website(), speaker.website(), fallback));
    }

    private static @Nullable String website(
            @Nullable String stored, @Nullable String websiteInFile, WebsiteSource fallback) {
        return stored == null && fallback == WebsiteSource.FILE ? websiteInFile : stored;
    }
}
