package org.estrade.visitor.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.text.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in a list.
 *
 * @param latestStart the last possible first day, for sorting; {@link LocalDate#MAX} when no date is known
 * @param venue the name of the venue, with the edition
 * @param website the website of the venue, null when there is none
 * @param city the city, null when unknown
 * @param place the city, the word for online, or both; null when unknown
 * @param noteLanguage the language code of the note when it is not the page's language, else null
 * @param calendar the path of the calendar file, null unless the delivery is upcoming and its day is known
 */
public record DeliveryView(
        @Nullable DateView date,
        State state,
        LocalDate latestStart,
        String venue,
        @Nullable String website,
        @Nullable String city,
        @Nullable String place,
        @Nullable String note,
        @Nullable String noteLanguage,
        @Nullable String calendar,
        boolean cancelled,
        List<SpeakerView> speakers,
        List<LinkView> links) {

    /** Whether the delivery is over, as the dot before it shows. */
    public enum State {
        PAST,
        UPCOMING,
        UNDATED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A co-speaker.
     *
     * @param joint the text before the name: a space, a comma or "and"
     * @param website the speaker's website, null when there is none
     */
    public record SpeakerView(
            String joint, String name, @Nullable String website) {}

    /**
     * The view of a delivery.
     *
     * @param spoken the language of its talk
     */
    public static DeliveryView of(DeliveryContent delivery, SpokenLanguage spoken, Audience audience) {
        return new DeliveryView(
                DateView.of(delivery, audience.locale()),
                state(delivery, audience.today()),
                delivery.date() == null ? LocalDate.MAX : delivery.date().latest(),
                venue(delivery, audience),
                onTheWeb(delivery.venue().website()),
                audience.typesetOrNull(delivery.city()),
                place(delivery, audience),
                audience.typesetOrNull(delivery.note()),
                audience.foreign(audience.siteLanguage()),
                DeliveryCalendar.path(delivery, audience).orElse(null),
                delivery.cancelled(),
                speakers(delivery, audience),
                LinkView.of(delivery, spoken.of(delivery), audience));
    }

    /** Whether the delivery may still take place. When the day is not known, the month or year must be over first. */
    public static boolean isUpcoming(DeliveryContent delivery, LocalDate today) {
        return state(delivery, today) == State.UPCOMING;
    }

    /** Whether the delivery took place. A delivery without a date counts as given. */
    public static boolean isGiven(DeliveryContent delivery, LocalDate today) {
        return !delivery.cancelled() && state(delivery, today) != State.UPCOMING;
    }

    private static State state(DeliveryContent delivery, LocalDate today) {
        PartialDate last = last(delivery);
        if (last == null) {
            return State.UNDATED;
        }
        return delivery.cancelled() || last.isOver(today) ? State.PAST : State.UPCOMING;
    }

    static @Nullable PartialDate last(DeliveryContent delivery) {
        return delivery.endDate() == null ? delivery.date() : delivery.endDate();
    }

    /** The name of the venue, and the edition when one is known, in the typography of the page. */
    public static String venue(DeliveryContent delivery, Audience audience) {
        String name = audience.typeset(delivery.venue().name());
        return delivery.edition() == null ? name : name + "\u00A0" + audience.typeset(delivery.edition());
    }

    private static @Nullable String place(DeliveryContent delivery, Audience audience) {
        String city = audience.typesetOrNull(delivery.city());
        if (!delivery.online()) {
            return city;
        }
        return city == null ? audience.words().online() : audience.words().in_city_and_online(city);
    }

    private static List<SpeakerView> speakers(DeliveryContent delivery, Audience audience) {
        int last = delivery.speakers().size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> {
                    String joint =
                            i == 0 ? " " : i == last ? " " + audience.words().and() + " " : ", ";
                    SpeakerContent speaker = delivery.speakers().get(i);
                    return new SpeakerView(joint, audience.typeset(speaker.name()), onTheWeb(speaker.website()));
                })
                .toList();
    }

    private static @Nullable String onTheWeb(@Nullable String url) {
        return url != null && WebAddress.isValid(url) ? url : null;
    }

    public boolean coming() {
        return state == State.UPCOMING;
    }
}
