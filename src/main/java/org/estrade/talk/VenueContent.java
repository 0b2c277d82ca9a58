package org.estrade.talk;

import org.jspecify.annotations.Nullable;

/**
 * The venue of a delivery, by name. Publishing the talk finds the venue with that name or spelling, or creates one.
 *
 * @param website the venue's web page. A new venue gets this web page. An import also gives it to a
 *     stored venue without a web page.
 */
public record VenueContent(String name, @Nullable String website) {

    public static VenueContent of(String name) {
        return new VenueContent(name, null);
    }
}
