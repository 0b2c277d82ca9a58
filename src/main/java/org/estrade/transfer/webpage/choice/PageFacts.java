package org.estrade.transfer.webpage.choice;

import java.util.List;
import org.estrade.talk.LinkContent;
import org.estrade.talk.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a page about a delivery. Every part is null or empty when the page does not say it.
 *
 * @param lastDay null for an event of one day
 * @param country the ISO 3166-1 code of the country of the town
 * @param online present and true when the event can be followed online
 * @param language the code of the language of the talk
 * @param speakers the co-speakers, without the speaker
 * @param isCalledOff whether the page says that the event is cancelled or postponed
 */
public record PageFacts(
        @Nullable Found<String> venue,
        @Nullable Found<String> edition,
        @Nullable Found<PartialDate> firstDay,
        @Nullable Found<PartialDate> lastDay,
        @Nullable Found<String> town,
        @Nullable Found<String> country,
        @Nullable Found<Boolean> online,
        @Nullable Found<String> title,
        @Nullable Found<String> language,
        @Nullable Found<List<String>> speakers,
        List<Found<LinkContent>> links,
        boolean isCalledOff) {

    /** What a page says that says nothing. */
    public static final PageFacts NONE =
            new PageFacts(null, null, null, null, null, null, null, null, null, null, List.of(), false);

    public PageFacts {
        links = List.copyOf(links);
    }

    /** Whether the page names neither an event nor a day, town, title or material. */
    public boolean isEmpty() {
        return venue == null && firstDay == null && town == null && title == null && links.isEmpty();
    }
}
