package org.estrade.talk.edit;

import org.jspecify.annotations.Nullable;

/**
 * What a stored venue brings to a new delivery.
 *
 * @param city the usual town of the venue, otherwise the town of its last delivery; null when neither is known
 * @param country the country of the usual town
 * @param online whether its last delivery was online only, and no usual town is known
 */
public record KnownVenue(
        String name,
        @Nullable String city,
        @Nullable String country,
        boolean online,
        @Nullable String website) {}
