package org.estrade.talk.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.estrade.person.Person;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.VenueContent;
import org.estrade.venue.Venue;
import org.jspecify.annotations.Nullable;

/** The row of a delivery of a published talk. */
@Entity
class Delivery {

    @Id
    UUID id;

    @ManyToOne
    Talk talk;

    int position;

    @ManyToOne
    Venue venue;

    @Nullable PartialDate date;

    @Column(name = "end_date")
    @Nullable PartialDate endDate;

    @Nullable String city;

    boolean online;

    @Nullable String edition;

    @Nullable String note;

    @Nullable String language;

    boolean cancelled;

    @ManyToMany
    @JoinTable(
            name = "delivery_speaker",
            joinColumns = @JoinColumn(name = "delivery_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    List<Person> speakers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "link", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "position")
    List<LinkContent> links = new ArrayList<>();

    protected Delivery() {}

    Delivery(Talk talk, UUID id) {
        this.talk = talk;
        this.id = id;
    }

    /** Copies the facts of a delivery into the row. */
    void copy(DeliveryContent content, NameResolver names) {
        venue = names.venue(content.venue());
        date = content.date();
        endDate = content.endDate();
        city = content.city();
        online = content.online();
        edition = content.edition();
        note = content.note();
        language = content.language();
        cancelled = content.cancelled();
        ManagedLists.replace(
                speakers,
                content.speakers().stream().map(names::person).distinct().toList());
        ManagedLists.replace(links, content.links());
    }

    DeliveryContent content() {
        return new DeliveryContent(
                id,
                new VenueContent(venue.name, venue.website),
                date,
                endDate,
                city,
                online,
                edition,
                note,
                language,
                cancelled,
                speakers.stream()
                        .map(person -> new SpeakerContent(person.name, person.website))
                        .toList(),
                links);
    }
}
