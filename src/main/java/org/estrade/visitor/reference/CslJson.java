package org.estrade.visitor.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.estrade.talk.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A reference as an item of CSL-JSON 1.0.2. The type is "speech", which Zotero imports as a presentation. Unknown values are
 * left out.
 *
 * @param formerEvent the event again, under the name of the field before CSL 1.0.2
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CslJson(
        String id,
        String type,
        String title,
        List<Name> author,
        String genre,
        @JsonProperty("event-title") @Nullable String event,
        @JsonProperty("event") @Nullable String formerEvent,
        @JsonProperty("event-place") String place,
        @JsonProperty("event-date") @Nullable Period eventDate,
        @Nullable Period issued,
        String language,
        @JsonProperty("URL") String url) {

    static final String TYPE = "application/vnd.citationstyles.csl+json";

    /** The name of a person. A name whose parts are not known is literal. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Name(
            String given,
            @JsonProperty("non-dropping-particle") String particle,
            String family,
            String suffix,
            String literal) {

        static Name of(String written) {
            PersonName name = PersonName.of(written);
            return name.isWhole()
                    ? new Name("", "", "", "", name.family())
                    : new Name(name.given(), name.particle(), name.family(), name.suffix(), "");
        }
    }

    /** One date or two, each as a list of the year and, when known, the month and the day. */
    record Period(@JsonProperty("date-parts") List<List<Integer>> parts) {

        static @Nullable Period of(Reference reference) {
            List<List<Integer>> parts = Stream.of(reference.date(), reference.endDate())
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(Period::parts)
                    .toList();
            return parts.isEmpty() ? null : new Period(parts);
        }

        private static List<Integer> parts(PartialDate date) {
            List<Integer> parts = new ArrayList<>(List.of(date.year()));
            Stream.of(date.month(), date.day()).filter(Objects::nonNull).forEach(parts::add);
            return List.copyOf(parts);
        }
    }

    static CslJson of(Reference reference) {
        Period period = Period.of(reference);
        return new CslJson(
                reference.key(),
                "speech",
                reference.title(),
                reference.authors().stream().map(Name::of).toList(),
                reference.genre(),
                reference.event(),
                reference.event(),
                reference.place(),
                period,
                period,
                reference.language(),
                reference.url());
    }
}
