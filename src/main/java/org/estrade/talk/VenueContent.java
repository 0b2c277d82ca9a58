package org.estrade.talk;

import org.jspecify.annotations.Nullable;

/**
 * A venue as a delivery names it: the name finds the venue, in any of its spellings, or creates it.
 *
 * @param website the venue's own; a new venue takes it, and an import gives it to one that has none
 */
public record VenueContent(String name, @Nullable String website) {

    public static VenueContent of(String name) {
        return new VenueContent(name, null);
    }
}
