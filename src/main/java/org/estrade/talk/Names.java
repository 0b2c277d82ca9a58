package org.estrade.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.estrade.person.Person;
import org.estrade.person.PersonRepository;
import org.estrade.tag.Tag;
import org.estrade.tag.TagRepository;
import org.estrade.venue.Venue;
import org.estrade.venue.VenueRepository;
import org.hibernate.Session;

/** What the names in a {@link TalkContent} stand for: found in any spelling, created when new. */
@ApplicationScoped
class Names {

    private final VenueRepository venues;
    private final PersonRepository people;
    private final TagRepository tags;
    private final Session database;

    Names(VenueRepository venues, PersonRepository people, TagRepository tags, Session database) {
        this.venues = venues;
        this.people = people;
        this.tags = tags;
        this.database = database;
    }

    /** All that is known, in three queries. */
    CanonicalNames canonical() {
        return new CanonicalNames(
                venues.list("select distinct v from Venue v left join fetch v.spellings"),
                people.list("select distinct p from Person p left join fetch p.spellings"),
                tags.list("select distinct t from Tag t left join fetch t.spellings"));
    }

    /** For a form to propose, sorted as French sorts. */
    KnownNames known() {
        return new KnownNames(
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

    Tag tag(String name) {
        return tags.named(name);
    }
}
