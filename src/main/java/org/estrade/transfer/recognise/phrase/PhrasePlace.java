package org.estrade.transfer.recognise.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.place.FoundPlace;
import org.estrade.transfer.recognise.place.PlaceRecogniser;
import org.estrade.transfer.recognise.words.TitleScore;
import org.jspecify.annotations.Nullable;

/** The place of a phrase. Its parts are added one by one: the town, then the country. */
final class PhrasePlace {

    private static final Pattern PLACE_AND_YEAR = Pattern.compile("(\\p{Lu}[\\p{L} '-]{2,40}),? (?:19|20)[0-9]{2}");

    private static final Pattern NAME_AND_TOWN = Pattern.compile("([^,]{2,60}), (\\p{Lu}[\\p{L} '.,-]{2,60})");

    private @Nullable FoundPlace place;
    private String written = "";

    boolean isFound() {
        return place != null;
    }

    /** Whether there is a town without a country. */
    boolean isTownAlone() {
        return place != null && place.city() != null && place.country() == null;
    }

    @Nullable FoundPlace found() {
        return place;
    }

    /** Adds a text that is a place, or a part of the place so far. Returns false for any other text. */
    boolean add(String text) {
        FoundPlace widerPlace = written.isEmpty() ? null : PlaceRecogniser.recognise(written + ", " + text);
        FoundPlace found = widerPlace == null ? PlaceRecogniser.recognise(text) : widerPlace;
        if (found == null
                || !found.isKnown()
                || (widerPlace == null && place != null && place.city() != null && found.city() != null)) {
            return false;
        }
        merge(found, widerPlace == null ? text : written + ", " + text);
        return true;
    }

    /** Adds the town of a text that is a town and a year, when there is no place yet. */
    boolean addWithYear(String text) {
        Matcher withYear = PLACE_AND_YEAR.matcher(text);
        FoundPlace found = place == null && withYear.matches() ? PlaceRecogniser.recognise(withYear.group(1)) : null;
        if (found == null || !found.isKnown() || found.city() == null) {
            return false;
        }
        merge(found, withYear.group(1));
        return true;
    }

    /** Adds the town at the end of the linked name of an event, {@code [MossConf, Lyon](u)}, and returns the name without it. */
    String withoutTownAtEnd(String text) {
        Matcher withTown = NAME_AND_TOWN.matcher(text);
        FoundPlace found = place == null && withTown.matches() && TitleScore.of(withTown.group(1)) < 0
                ? PlaceRecogniser.recognise(withTown.group(2))
                : null;
        if (found == null || !found.isKnown() || found.city() == null) {
            return text;
        }
        merge(found, withTown.group(2));
        return withTown.group(1);
    }

    void merge(FoundPlace found, String text) {
        place = place == null ? found : place.mergedWith(found);
        written = text;
    }
}
