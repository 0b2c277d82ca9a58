package org.estrade.venue;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import org.estrade.naming.NamedEntity;
import org.estrade.venue.place.Coordinates;
import org.jspecify.annotations.Nullable;

/** Where talks are given: a conference, meetup, company or podcast. Many deliveries share a venue. */
@Entity
@AssociationOverride(
        name = "spellings",
        joinTable = @JoinTable(name = "venue_spelling", joinColumns = @JoinColumn(name = "venue_id")))
public class Venue extends NamedEntity {

    public @Nullable String website;
    public @Nullable String kind;
    public @Nullable String city;
    public @Nullable String country;

    @Nullable Double latitude;

    @Nullable Double longitude;

    protected Venue() {}

    public Venue(String name) {
        super(name);
    }

    /** The coordinates of the usual city, null when unknown. */
    public @Nullable Coordinates coordinates() {
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }

    void place(@Nullable Coordinates coordinates) {
        latitude = coordinates == null ? null : coordinates.latitude();
        longitude = coordinates == null ? null : coordinates.longitude();
    }
}
