package org.estrade.venue;

import static org.estrade.naming.page.TypedName.orEmpty;
import static org.estrade.naming.page.TypedName.orNull;
import static org.estrade.naming.page.TypedName.text;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.estrade.naming.page.NameCheck;
import org.estrade.naming.page.NameForm;
import org.estrade.naming.page.TypedName;
import org.estrade.text.WebAddress;
import org.estrade.venue.place.Coordinates;
import org.estrade.venue.place.Gazetteer;

/**
 * The form of a venue, as it was typed or as it is stored.
 *
 * @param kind the id of a {@link VenueKind}, empty when unknown
 * @param city the usual city
 * @param coordinates the latitude and the longitude of that city in degrees, with a comma between them
 */
public record VenueForm(TypedName typed, String kind, String city, String country, String coordinates, String website)
        implements NameForm<Venue> {

    static VenueForm of(MultivaluedMap<String, String> form) {
        return new VenueForm(
                TypedName.of(form),
                text(form, "kind"),
                text(form, "city"),
                text(form, "country"),
                text(form, "coordinates"),
                WebAddress.readable(WebAddress.normalised(text(form, "website"))));
    }

    static VenueForm of(Venue venue) {
        return new VenueForm(
                TypedName.of(venue.known()),
                orEmpty(venue.kind),
                orEmpty(venue.city),
                orEmpty(venue.country),
                venue.coordinates() == null ? "" : venue.coordinates().toString(),
                WebAddress.readable(orEmpty(venue.website)));
    }

    /** The form with a usual city when none is stored. */
    VenueForm withProposedCity(String proposed) {
        return city.isEmpty() ? new VenueForm(typed, kind, proposed, country, coordinates, website) : this;
    }

    @Override
    public Map<String, String> ownFields() {
        return Map.of("kind", kind, "city", city, "country", country, "coordinates", coordinates, "website", website);
    }

    /** Whether the gazetteer has the coordinates of the city. */
    public boolean isCityKnown() {
        return Gazetteer.find(city, country) != null;
    }

    public List<String> kinds() {
        return VenueKind.ids();
    }

    @Override
    public void check(NameCheck check) {
        check.choice("kind", kind, VenueKind.ids());
        check.line("city", city, NameCheck.LONGEST_LINE);
        check.line("country", country, NameCheck.LONGEST_LINE);
        check.coordinates(coordinates, Coordinates.read(coordinates).isPresent(), city);
        check.website(WebAddress.normalised(website));
    }

    @Override
    public void fill(Venue venue) {
        // No choice is sent when the stored kind comes from a newer release that has more kinds. That kind is kept.
        venue.kind = kind.isEmpty() ? venue.kind : kind;
        venue.city = orNull(city);
        venue.country = orNull(country);
        venue.place(Coordinates.read(coordinates).orElse(null));
        venue.website = orNull(WebAddress.normalised(website));
    }
}
