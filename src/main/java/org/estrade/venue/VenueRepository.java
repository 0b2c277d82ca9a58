package org.estrade.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameMention;
import org.estrade.naming.NameRepository;
import org.estrade.naming.NameUses;
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

    /**
     * Where the talks outside of the bin use some venues, as far as it says in which towns they are. The uses of venues in drafts
     * are complete.
     */
    @Transactional
    public NameUses placingUses(List<Venue> some) {
        KnownNames known = KnownNames.of(some);
        NameUses drafts = new NameUses(known, references.mentions(kind(), List.of()));
        Map<Boolean, List<Long>> ids = some.stream()
                .map(venue -> venue.id)
                .collect(Collectors.partitioningBy(id -> drafts.all(id).isEmpty()));
        List<Long> drafted = ids.getOrDefault(false, List.of());
        List<NameMention> mentions = new ArrayList<>(references.lastPlaces(ids.getOrDefault(true, List.of())));
        if (!drafted.isEmpty()) {
            mentions.addAll(references.mentions(kind(), drafted));
        }
        return new NameUses(known, mentions);
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
