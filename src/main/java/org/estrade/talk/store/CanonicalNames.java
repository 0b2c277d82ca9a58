package org.estrade.talk.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.text.SpellingKey;
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

    /**
     * A stored name with one of its other spellings.
     *
     * @param website the website of the venue or the person; null when there is none
     * @param spelling null for a name without other spellings
     */
    record Spelled(
            String name, @Nullable String website, @Nullable String spelling) {}

    /** Names in their order: one that is added later replaces an earlier one with the same key. */
    CanonicalNames(List<Spelled> venues, List<Spelled> people, List<Spelled> tags) {
        venues.forEach(venue -> add(this.venues, venue, new VenueContent(venue.name, venue.website)));
        people.forEach(person -> add(this.people, person, new SpeakerContent(person.name, person.website)));
        tags.forEach(tag -> add(this.tags, tag, tag.name));
    }

    /**
     * Adds a stored name. It is found by its exact spelling first: two stored names may differ only in accents or spaces, and
     * each must stay the name that it is.
     */
    private static <T> void add(Map<String, T> names, Spelled spelled, T stored) {
        if (spelled.spelling != null) {
            names.putIfAbsent(SpellingKey.key(spelled.spelling), stored);
        }
        names.put(SpellingKey.key(spelled.name), stored);
        names.put(exactKey(spelled.name), stored);
    }

    /** The key of the exact spelling. No spelling key begins with a line feed. */
    private static String exactKey(String name) {
        return "\n" + name.toLowerCase(Locale.ROOT);
    }

    private static <T> @Nullable T find(Map<String, T> names, String name) {
        T exact = names.get(exactKey(name));
        return exact == null ? names.get(SpellingKey.key(name)) : exact;
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
                        .map(tag -> Objects.requireNonNullElse(find(tags, tag), tag))
                        .distinct()
                        .toList())
                .withDeliveries(content.deliveries().stream()
                        .map(delivery -> delivery(delivery, fallback))
                        .toList());
    }

    /** Whether a word is the name of a stored tag, or another spelling of it. */
    public boolean isTag(String word) {
        return find(tags, word) != null;
    }

    private DeliveryContent delivery(DeliveryContent delivery, WebsiteSource fallback) {
        return delivery.withVenue(venue(delivery.venue(), fallback))
                .withSpeakers(delivery.speakers().stream()
                        .map(speaker -> speaker(speaker, fallback))
                        .distinct()
                        .toList());
    }

    private VenueContent venue(VenueContent venue, WebsiteSource fallback) {
        VenueContent stored = find(venues, venue.name());
        return stored == null
                ? venue
                : new VenueContent(stored.name(), website(stored.website(), venue.website(), fallback));
    }

    private SpeakerContent speaker(SpeakerContent speaker, WebsiteSource fallback) {
        SpeakerContent stored = find(people, speaker.name());
        return stored == null
                ? speaker
                : new SpeakerContent(stored.name(), website(stored.website(), speaker.website(), fallback));
    }

    private static @Nullable String website(
            @Nullable String stored, @Nullable String websiteInFile, WebsiteSource fallback) {
        return stored == null && fallback == WebsiteSource.FILE ? websiteInFile : stored;
    }
}
