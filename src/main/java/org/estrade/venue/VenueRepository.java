package org.estrade.venue;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class VenueRepository implements PanacheRepository<Venue> {

    /** The venue of that name in any of its spellings, case ignored; created when there is none. */
    public Venue named(String name, @Nullable String website) {
        Venue venue = find(
                        "select v from Venue v where lower(v.name) = lower(?1)"
                                + " or exists (select 1 from v.spellings s where lower(s) = lower(?1))",
                        name)
                .firstResult();
        if (venue == null) {
            venue = new Venue(name);
            persist(venue);
        }
        if (venue.website == null) {
            venue.website = website;
        }
        return venue;
    }
}
