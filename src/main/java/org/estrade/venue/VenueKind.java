package org.estrade.venue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a venue is. Stored as its lower-case name; null while nobody said. */
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
