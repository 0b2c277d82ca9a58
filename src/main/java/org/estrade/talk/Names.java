package org.estrade.talk;

import jakarta.enterprise.context.ApplicationScoped;
import org.estrade.person.Person;
import org.estrade.person.PersonRepository;
import org.estrade.tag.Tag;
import org.estrade.tag.TagRepository;
import org.estrade.venue.Venue;
import org.estrade.venue.VenueRepository;

/** What the names in a {@link TalkContent} stand for: found in any spelling, created when new. */
@ApplicationScoped
class Names {

    private final VenueRepository venues;
    private final PersonRepository people;
    private final TagRepository tags;

    Names(VenueRepository venues, PersonRepository people, TagRepository tags) {
        this.venues = venues;
        this.people = people;
        this.tags = tags;
    }

    /** All that is known, in three queries. */
    CanonicalNames canonical() {
        return new CanonicalNames(
                venues.list("select distinct v from Venue v left join fetch v.spellings"),
                people.list("select distinct p from Person p left join fetch p.spellings"),
                tags.list("select distinct t from Tag t left join fetch t.spellings"));
    }

    Venue venue(VenueContent venue) {
        return venues.named(venue.name(), venue.website());
    }

    Person person(SpeakerContent speaker) {
        return people.named(speaker.name(), speaker.website());
    }

    Tag tag(String name) {
        return tags.named(name);
    }
}
