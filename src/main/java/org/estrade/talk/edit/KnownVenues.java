package org.estrade.talk.edit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.estrade.text.SpellingKey;
import org.estrade.venue.Venue;
import org.estrade.venue.VenueRepository;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds what stored venues bring to new deliveries, so that the speaker does not type it again. */
@ApplicationScoped
public class KnownVenues {

    private record LastPlace(long venue, @Nullable String city, boolean online) {}

    private final VenueRepository venues;
    private final Session database;

    KnownVenues(VenueRepository venues, Session database) {
        this.venues = venues;
        this.database = database;
    }

    /** All stored venues, in the alphabetical order of French. */
    @Transactional
    public List<KnownVenue> all() {
        Map<Long, LastPlace> places = lastPlaces();
        return venues.byName().stream()
                .map(venue -> known(venue, places.get(venue.id)))
                .toList();
    }

    /**
     * A function that finds a stored venue by its name or another spelling. The function returns null for a new name. Its first
     * call reads all venues.
     */
    public Function<String, @Nullable KnownVenue> bySpelling() {
        AtomicReference<@Nullable Map<String, KnownVenue>> read = new AtomicReference<>();
        return name -> {
            Map<String, KnownVenue> known = read.get();
            if (known == null) {
                known = QuarkusTransaction.joiningExisting().call(this::read);
                read.set(known);
            }
            return known.get(SpellingKey.key(name));
        };
    }

    private Map<String, KnownVenue> read() {
        Map<Long, LastPlace> places = lastPlaces();
        Map<String, KnownVenue> found = new HashMap<>();
        for (Venue venue : venues.byName()) {
            KnownVenue known = known(venue, places.get(venue.id));
            venue.spellings.forEach(spelling -> found.putIfAbsent(SpellingKey.key(spelling), known));
            found.put(SpellingKey.key(venue.name), known);
        }
        return found;
    }

    private static KnownVenue known(Venue venue, @Nullable LastPlace last) {
        String lastCity = last == null ? null : last.city();
        boolean isOnline = venue.city == null && last != null && lastCity == null && last.online();
        return new KnownVenue(
                venue.name, venue.city == null ? lastCity : venue.city, venue.country, isOnline, venue.website);
    }

    /** The place of the last delivery with a known place, by the id of the venue. */
    private Map<Long, LastPlace> lastPlaces() {
        return database.createNativeQuery("""
                        select venue.id, last.city, last.online
                        from venue cross join lateral (
                            select city, online from delivery
                            where venue_id = venue.id and not cancelled and (city is not null or online)
                            order by date desc nulls last limit 1) as last""", LastPlace.class)
                .getResultStream()
                .collect(Collectors.toMap(LastPlace::venue, Function.identity()));
    }
}
