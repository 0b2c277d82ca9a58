package org.estrade.transfer.recognise.place;

import org.jspecify.annotations.Nullable;

/**
 * A place that some words name, and nothing else.
 *
 * @param city as written, null when only a country is said or it is online
 * @param country ISO 3166-1 code of two letters, null when the words do not say it
 * @param isKnown whether a list of large towns, of countries or of words for "online" holds each part
 */
public record FoundPlace(@Nullable String city, @Nullable String country, boolean isOnline, boolean isKnown) {

    /** Both places as one; what this one says wins. */
    public FoundPlace mergedWith(FoundPlace other) {
        return new FoundPlace(
                city == null ? other.city : city,
                country == null ? other.country : country,
                isOnline || other.isOnline,
                isKnown && other.isKnown);
    }
}
