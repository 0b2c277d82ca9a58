package org.estrade.talk;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.estrade.text.typography.HiddenText;
import org.jspecify.annotations.Nullable;

/**
 * One delivery: one event at which a talk was, or will be, given.
 *
 * @param id the id of the delivery, which stays the same when the delivery is edited
 * @param date the first day, as far as it is known; null when no part of the date is known
 * @param endDate the last day; null for a delivery of one day
 * @param city the town; null when it is unknown, and for a delivery that was only online
 * @param edition the edition of the venue, as the speaker wrote it: {@code #11}
 * @param note a note about this delivery: one sentence of plain text
 * @param language the code of the language that the talk was given in; null when it is the main language of the talk
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

    /**
     * The order by date, the newest first and undated deliveries last. Deliveries of one date stay in the order of entry.
     */
    public static final Comparator<DeliveryContent> NEWEST_FIRST =
            Comparator.comparing(DeliveryContent::date, Comparator.nullsLast(Comparator.reverseOrder()));

    public DeliveryContent {
        speakers = List.copyOf(speakers);
        links = List.copyOf(links);
    }

    /** A new delivery of which only the venue is known. The {@code with} methods set the other facts. */
    public static DeliveryContent at(VenueContent venue) {
        return new DeliveryContent(
                UUID.randomUUID(), venue, null, null, null, false, null, null, null, false, List.of(), List.of());
    }

    /** The delivery without the HTML comments in its note. */
    public DeliveryContent withoutHiddenText() {
        if (note == null) {
            return this;
        }
        String shown = HiddenText.removeFromLine(note);
        return withNote(shown.isEmpty() ? null : shown);
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
