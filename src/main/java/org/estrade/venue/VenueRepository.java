package org.estrade.venue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameRepository;
import org.jspecify.annotations.Nullable;

/** All venues in the database. */
@ApplicationScoped
public class VenueRepository extends NameRepository<Venue> {

    @Override
    public NameKind kind() {
        return NameKind.VENUE;
    }

    @Override
    public Venue create(String name) {
        return new Venue(name);
    }

    /**
     * The venue with that name or spelling, case ignored; a new one is stored when there is none.
     *
     * @param website the website of a venue that this transaction has created; a venue that was stored before keeps the
     *     website of its own form
     */
    public Venue findOrCreate(String name, @Nullable String website) {
        Venue venue = findOrCreate(name);
        if (venue.isCreated() && venue.website == null) {
            venue.website = website;
        }
        return venue;
    }

    /** Gives a website to a stored venue that has none, and returns whether there was such a venue. */
    public boolean fillWebsite(String name, String website) {
        Optional<Venue> withoutWebsite = findByName(name).filter(venue -> venue.website == null);
        withoutWebsite.ifPresent(venue -> venue.website = website);
        return withoutWebsite.isPresent();
    }

    /** Coordinates belong to a city: they are taken over together with it, or when the kept venue has no city. */
    @Override
    protected void copyMissingFields(Venue kept, Venue deleted) {
        if (kept.city == null) {
            kept.place(deleted.coordinates());
        }
        kept.city = kept.city == null ? deleted.city : kept.city;
        kept.country = kept.country == null ? deleted.country : kept.country;
        kept.kind = kept.kind == null ? deleted.kind : kept.kind;
        kept.website = kept.website == null ? deleted.website : kept.website;
    }
}
