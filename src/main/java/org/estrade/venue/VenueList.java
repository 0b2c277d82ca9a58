package org.estrade.venue;

import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.estrade.naming.KnownDate;
import org.estrade.naming.KnownName;
import org.estrade.naming.NameUse;
import org.estrade.naming.NameUses;
import org.estrade.naming.page.NameList;
import org.estrade.naming.page.NameListing;
import org.estrade.naming.page.NameNote;
import org.estrade.naming.page.NameNote.Kind;
import org.estrade.naming.page.NameRow;
import org.estrade.naming.page.NameSearch;
import org.estrade.naming.page.NameTab;
import org.jspecify.annotations.Nullable;

/** The admin's list of venues, with a tab for each kind there is. */
record VenueList(List<Venue> venues, NameUses uses, NameSearch search, VenueMessages words)
        implements NameListing<VenueForm> {

    /** The tab of those whose kind nobody gave. */
    private static final String UNSORTED = "none";

    @Override
    public KnownName known(long id) {
        return one(id).known();
    }

    @Override
    public VenueForm form(long id) {
        return VenueForm.of(one(id));
    }

    private Venue one(long id) {
        return venues.stream().filter(venue -> venue.id == id).findFirst().orElseThrow(NotFoundException::new);
    }

    @Override
    public NameList found() {
        List<Venue> sought = venues.stream().filter(this::isSought).toList();
        List<NameRow> rows = sought.stream()
                .filter(venue -> search.tab().isEmpty() || search.tab().equals(tab(venue)))
                .map(this::row)
                .toList();
        return new NameList(rows, venues.size(), search, tabs(sought));
    }

    private boolean isSought(Venue venue) {
        return search.finds(Stream.concat(venue.known().everySpelling(), Stream.of(city(venue, uses.of(venue.id)))));
    }

    private static String tab(Venue venue) {
        return venue.kind == null ? UNSORTED : venue.kind;
    }

    /** All, then each kind of which there is one, and the open one. */
    private List<NameTab> tabs(List<Venue> sought) {
        List<NameTab> tabs = new ArrayList<>();
        tabs.add(new NameTab("", words.tab("all"), sought.size()));
        Stream.concat(VenueKind.ids().stream(), Stream.of(UNSORTED))
                .filter(id -> search.tab().equals(id)
                        || venues.stream().anyMatch(venue -> tab(venue).equals(id)))
                .forEach(id -> tabs.add(new NameTab(
                        id,
                        words.tab(id),
                        sought.stream().filter(venue -> tab(venue).equals(id)).count())));
        return tabs;
    }

    private NameRow row(Venue venue) {
        List<NameUse> its = uses.of(venue.id);
        String city = city(venue, its);
        KnownDate last = its.isEmpty() ? null : its.get(0).date();
        String kind = venue.kind == null ? "" : words.kind(venue.kind);
        return new NameRow(venue.id, venue.name, kind, note(venue, its, city, last), city, its.size(), last);
    }

    /** The usual one, else that of the last time. */
    private String city(Venue venue, List<NameUse> its) {
        String told = Stream.concat(Stream.ofNullable(venue.city), its.stream().map(NameUse::city))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return told.isEmpty() && its.stream().anyMatch(NameUse::online) ? words.online() : told;
    }

    private static @Nullable NameNote note(Venue venue, List<NameUse> its, String city, @Nullable KnownDate last) {
        if (!its.isEmpty() && city.isEmpty() && last == null) {
            return NameNote.of(Kind.NOWHERE_AND_NEVER);
        }
        if (!venue.spellings.isEmpty()) {
            return new NameNote(Kind.SPELLINGS, venue.spellings.size() + 1);
        }
        return venue.website == null ? NameNote.of(Kind.NO_WEBSITE) : null;
    }
}
