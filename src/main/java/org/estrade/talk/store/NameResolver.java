package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.person.Person;
import org.estrade.person.PersonRepository;
import org.estrade.tag.Tag;
import org.estrade.tag.TagRepository;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.VenueContent;
import org.estrade.venue.Venue;
import org.estrade.venue.VenueRepository;

/** Finds the venues, people and tags of a {@link TalkContent} by name or spelling, and creates those that do not exist. */
@ApplicationScoped
class NameResolver {

    private final VenueRepository venues;
    private final PersonRepository people;
    private final TagRepository tags;

    NameResolver(VenueRepository venues, PersonRepository people, TagRepository tags) {
        this.venues = venues;
        this.people = people;
        this.tags = tags;
    }

    /** All stored names, in three queries. They are read as texts: entities would be compared before each later query. */
    CanonicalNames canonical() {
        return new CanonicalNames(
                stored("Venue", "e.website"), stored("Person", "e.website"), stored("Tag", "cast(null as String)"));
    }

    private List<CanonicalNames.Spelled> stored(String entity, String website) {
        return venues.getEntityManager()
                .createQuery(
                        "select e.name, " + website + ", s from " + entity + " e left join e.spellings s"
                                + " order by collate(e.name as `fr-x-icu`), e.id",
                        CanonicalNames.Spelled.class)
                .getResultList();
    }

    /** All stored names, in the alphabetical order of French. */
    NameSuggestions suggestions() {
        return new NameSuggestions(venues.names(), people.names(), tags.names());
    }

    /** Finds the names of these contents with two queries for each kind of names. */
    void prepare(Collection<TalkContent> contents) {
        Set<String> venueNames = new HashSet<>();
        Set<String> peopleNames = new HashSet<>();
        Set<String> tagNames = new HashSet<>();
        for (TalkContent content : contents) {
            tagNames.addAll(content.tags());
            for (DeliveryContent delivery : content.deliveries()) {
                venueNames.add(delivery.venue().name());
                delivery.speakers().forEach(speaker -> peopleNames.add(speaker.name()));
            }
        }
        venues.prepare(venueNames);
        people.prepare(peopleNames);
        tags.prepare(tagNames);
    }

    Venue venue(VenueContent venue) {
        return venues.findOrCreate(venue.name(), venue.website());
    }

    Person person(SpeakerContent speaker) {
        return people.findOrCreate(speaker.name(), speaker.website());
    }

    /**
     * Stores the websites of an imported content for venues and people without a website.
     *
     * @param before the content of the last import. Its websites are skipped: if the speaker has deleted one since
     *     then, it must not be stored again.
     * @return whether a venue or a person has changed
     */
    boolean fillWebsites(TalkContent imported, TalkContent before) {
        Set<String> formerWebsites = before.deliveries().stream()
                .flatMap(delivery -> Stream.concat(
                        Stream.ofNullable(delivery.venue().website()),
                        delivery.speakers().stream().map(SpeakerContent::website)))
                .collect(Collectors.toCollection(HashSet::new));
        boolean changed = false;
        for (DeliveryContent delivery : imported.deliveries()) {
            VenueContent venue = delivery.venue();
            if (venue.website() != null && !formerWebsites.contains(venue.website())) {
                changed |= venues.fillWebsite(venue.name(), venue.website());
            }
            for (SpeakerContent speaker : delivery.speakers()) {
                if (speaker.website() != null && !formerWebsites.contains(speaker.website())) {
                    changed |= people.fillWebsite(speaker.name(), speaker.website());
                }
            }
        }
        return changed;
    }

    Tag tag(String name) {
        return tags.findOrCreate(name);
    }
}
