package org.estrade.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.estrade.naming.NameTally;
import org.estrade.naming.page.NameListing;
import org.estrade.naming.page.NameNote;
import org.estrade.naming.page.NameNote.Kind;
import org.estrade.naming.page.NameRow;
import org.estrade.naming.page.NameSearch;
import org.estrade.naming.page.NameTab;
import org.jspecify.annotations.Nullable;

/** The admin's list of venues, with a tab for each kind of venue that exists. */
class VenueList extends NameListing<Venue> {

    /** The tab of venues without a kind. */
    private static final String WITHOUT_KIND = "none";

    private final VenueMessages words;

    VenueList(List<Venue> venues, Supplier<Map<Long, NameTally>> tallies, NameSearch search, VenueMessages words) {
        super(venues, tallies, search);
        this.words = words;
    }

    @Override
    protected List<Venue> inTab(List<Venue> found) {
        String open = search().tab();
        return open.isEmpty()
                ? found
                : found.stream().filter(venue -> open.equals(tab(venue))).toList();
    }

    @Override
    protected Stream<String> searchedTexts(Venue venue) {
        return Stream.concat(venue.known().everySpelling(), Stream.of(city(venue, tally(venue))));
    }

    private static String tab(Venue venue) {
        return venue.kind == null ? WITHOUT_KIND : venue.kind;
    }

    /** A tab for all venues, one for each kind of which there is a venue, and the open tab. */
    @Override
    protected List<NameTab> tabs(List<Venue> matching) {
        List<NameTab> tabs = new ArrayList<>();
        tabs.add(new NameTab("", words.tab("all"), matching.size()));
        Stream.concat(VenueKind.ids().stream(), Stream.of(WITHOUT_KIND))
                .filter(id -> search().tab().equals(id)
                        || all().stream().anyMatch(venue -> tab(venue).equals(id)))
                .map(id -> new NameTab(id, words.tab(id), count(matching, id)))
                .forEach(tabs::add);
        return tabs;
    }

    private static long count(List<Venue> venues, String tab) {
        return venues.stream().filter(venue -> tab(venue).equals(tab)).count();
    }

    @Override
    protected NameRow row(Venue venue, NameTally uses) {
        String city = city(venue, uses);
        String kind = venue.kind == null ? "" : words.kind(venue.kind);
        return new NameRow(venue.id, venue.name, kind, note(venue, uses, city), city, uses.times(), uses.last());
    }

    /** The usual city, else the city of the last delivery. */
    private String city(Venue venue, NameTally uses) {
        String city = venue.city == null ? uses.city() : venue.city;
        return city != null ? city : uses.online() ? words.online() : "";
    }

    private static @Nullable NameNote note(Venue venue, NameTally uses, String city) {
        if (uses.times() > 0 && city.isEmpty() && uses.last() == null) {
            return NameNote.of(Kind.NOWHERE_AND_NEVER);
        }
        if (!venue.spellings.isEmpty()) {
            return new NameNote(Kind.SPELLINGS, venue.spellings.size() + 1);
        }
        return null;
    }
}
