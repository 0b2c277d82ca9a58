package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.hibernate.Session;

/** Finds the venues, people and tags of a {@link TalkContent} by name or spelling, and creates those that are new. */
@ApplicationScoped
class NameResolver {

    private final VenueRepository venues;
    private final PersonRepository people;
    private final TagRepository tags;
    private final Session database;

    NameResolver(VenueRepository venues, PersonRepository people, TagRepository tags, Session database) {
        this.venues = venues;
        this.people = people;
        this.tags = tags;
        this.database = database;
    }

    /** All stored names, in three queries. */
    CanonicalNames canonical() {
        return new CanonicalNames(
                venues.list("select distinct v from Venue v left join fetch v.spellings"),
                people.list("select distinct p from Person p left join fetch p.spellings"),
                tags.list("select distinct t from Tag t left join fetch t.spellings"));
    }

    /** All stored names, in the alphabetical order of French. */
    NameSuggestions known() {
        return new NameSuggestions(
                names("select name from venue order by name collate \"fr-x-icu\""),
                names("select name from person order by name collate \"fr-x-icu\""),
                names("select name from tag order by name collate \"fr-x-icu\""));
    }

    private List<String> names(String query) {
        return database.createNativeQuery(query, String.class).getResultList();
    }

    Venue venue(VenueContent venue) {
        return venues.named(venue.name(), venue.website());
    }

    Person person(SpeakerContent speaker) {
        return people.named(speaker.name(), speaker.website());
    }

    /**
     * Gives the websites of an imported content to stored venues and people that have none.
     *
     * @param before the content of the last import. Its websites are left out: a speaker who has deleted one since then
     *     does not want it back.
     * @return whether a venue or a person has changed
     */
    boolean fillWebsites(TalkContent imported, TalkContent before) {
        Set<String> former = before.deliveries().stream()
                .flatMap(delivery -> Stream.concat(
                        Stream.ofNullable(delivery.venue().website()),
                        delivery.speakers().stream().map(SpeakerContent::website)))
                .collect(Collectors.toCollection(HashSet::new));
        boolean changed = false;
        for (DeliveryContent delivery : imported.deliveries()) {
            VenueContent venue = delivery.venue();
            if (venue.website() != null && !former.contains(venue.website())) {
                changed |= venues.fillWebsite(venue.name(), venue.website());
            }
            for (SpeakerContent speaker : delivery.speakers()) {
                if (speaker.website() != null && !former.contains(speaker.website())) {
                    changed |= people.fillWebsite(speaker.name(), speaker.website());
                }
            }
        }
        return changed;
    }

    Tag tag(String name) {
        return tags.named(name);
    }
}
