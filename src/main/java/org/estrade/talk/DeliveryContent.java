package org.estrade.talk;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time a talk was, or will be, given.
 *
 * @param id stays the same through every edit of this delivery
 * @param date when it began, as far as it is known
 * @param endDate its last day, when it lasted several
 * @param city null when unknown, or when it was online and nowhere else
 * @param edition of the venue, as written: {@code #11}
 * @param note one plain sentence that sets this delivery apart
 * @param language it was given in, null when it is the talk's own
 */
public record DeliveryContent(
        UUID id,
        VenueContent venue,
        @Nullable PartialDate date,
        @Nullable PartialDate endDate,
        @Nullable String city,
        boolean online,
        @Nullable String edition,
        @Nullable String note,
        @Nullable String language,
        boolean cancelled,
        List<SpeakerContent> speakers,
        List<LinkContent> links) {

    /** Newest first, those without a date last; deliveries of one date stay in the order they were entered. */
    public static final Comparator<DeliveryContent> NEWEST_FIRST =
            Comparator.comparing(DeliveryContent::date, Comparator.nullsLast(Comparator.reverseOrder()));

    public DeliveryContent {
        speakers = List.copyOf(speakers);
        links = List.copyOf(links);
    }

    /** A delivery of which only the venue is known; the {@code with} methods say the rest. */
    public static DeliveryContent at(VenueContent venue) {
        return new DeliveryContent(
                UUID.randomUUID(), venue, null, null, null, false, null, null, null, false, List.of(), List.of());
    }

    public DeliveryContent withId(UUID id) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withVenue(VenueContent venue) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withDate(@Nullable PartialDate date) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withEndDate(@Nullable PartialDate endDate) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withCity(@Nullable String city) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withOnline(boolean online) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withEdition(@Nullable String edition) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withNote(@Nullable String note) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withLanguage(@Nullable String language) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withCancelled(boolean cancelled) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withSpeakers(List<SpeakerContent> speakers) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }

    public DeliveryContent withLinks(List<LinkContent> links) {
        return new DeliveryContent(
                id, venue, date, endDate, city, online, edition, note, language, cancelled, speakers, links);
    }
}
