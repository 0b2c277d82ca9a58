package org.estrade.venue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kind of a venue, stored as its lower-case name. A venue whose kind is unknown has null. */
public enum VenueKind {
    CONFERENCE,
    MEETUP,
    COMPANY,
    PODCAST,
    OTHER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(VenueKind::id).toList();
    }
}
