package org.estrade.transfer.recognise.place;

import org.jspecify.annotations.Nullable;

/**
 * A place that was recognised in a text.
 *
 * @param city the city as written; null when the text names only a country or says "online"
 * @param country the ISO 3166-1 code of two letters; null when the text names no country
 * @param isOnline whether the text says that the delivery was online
 * @param isKnown whether every part is in a list: of large towns, of countries or of words for "online"
 */
public record FoundPlace(@Nullable String city, @Nullable String country, boolean isOnline, boolean isKnown) {

    /** Returns one place made of both. A part that this place has is kept. */
    public FoundPlace mergedWith(FoundPlace other) {
        return new FoundPlace(
                city == null ? other.city : city,
                country == null ? other.country : country,
                isOnline || other.isOnline,
                isKnown && other.isKnown);
    }
}
