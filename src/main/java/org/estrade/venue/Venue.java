package org.estrade.venue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Transient;
import java.util.HashSet;
import java.util.Set;
import org.estrade.naming.KnownName;
import org.estrade.venue.place.Coordinates;
import org.jspecify.annotations.Nullable;

/** Where talks are given: a conference, meetup, company or podcast, reused by many deliveries. */
@Entity
public class Venue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String name;
    public @Nullable String website;
    public @Nullable String kind;
    public @Nullable String city;
    public @Nullable String country;

    @Nullable Double latitude;

    @Nullable Double longitude;

    /** Other ways it was written, by which imports and old revisions still find it. */
    @ElementCollection
    @CollectionTable(name = "venue_spelling", joinColumns = @JoinColumn(name = "venue_id"))
    @Column(name = "spelling")
    public Set<String> spellings = new HashSet<>();

    /** Whether this very transaction made it. */
    @Transient
    boolean isNew;

    protected Venue() {}

    public Venue(String name) {
        this.name = name;
    }

    /** Where it is, when that is known. */
    public @Nullable Coordinates coordinates() {
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }

    void place(@Nullable Coordinates coordinates) {
        latitude = coordinates == null ? null : coordinates.latitude();
        longitude = coordinates == null ? null : coordinates.longitude();
    }

    KnownName known() {
        return new KnownName(id, name, Set.copyOf(spellings));
    }
}
