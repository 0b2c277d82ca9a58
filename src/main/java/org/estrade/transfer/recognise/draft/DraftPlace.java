package org.estrade.transfer.recognise.draft;

import org.estrade.transfer.recognise.place.FoundPlace;
import org.jspecify.annotations.Nullable;

/** The place of a delivery while it is read. The first value of each part is kept and later ones are ignored. */
final class DraftPlace {

    private @Nullable String city;
    private @Nullable String country;
    private boolean isOnline;

    /** Takes the missing parts from the place of the event or talk around, unless this place has a city or is online. */
    void inheritFrom(DraftPlace outer) {
        if (!hasCityOrOnline()) {
            city = outer.city;
            addCountry(outer.country);
            isOnline = outer.isOnline;
        }
    }

    void add(@Nullable FoundPlace found) {
        if (found != null) {
            city = city == null ? found.city() : city;
            addCountry(found.country());
            isOnline |= found.isOnline();
        }
    }

    void addCity(String town) {
        city = city == null && !town.isBlank() ? town.strip() : city;
    }

    /**
     * Adds the country.
     *
     * @param code the ISO 3166-1 code; null changes nothing
     */
    void addCountry(@Nullable String code) {
        country = country == null ? code : country;
    }

    void setOnline() {
        isOnline = true;
    }

    boolean hasCityOrOnline() {
        return city != null || isOnline;
    }

    @Nullable String city() {
        return city;
    }

    @Nullable String country() {
        return country;
    }

    boolean isOnline() {
        return isOnline;
    }
}
