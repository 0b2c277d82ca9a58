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
 * One line of a talk's deliveries.
 *
 * @param latestStart the last day it may begin on, to sort by; far away when nothing is known
 * @param venue its name, with the edition
 * @param city as the page shows it, null when unknown
 * @param place the city, en ligne, or both
 * @param noteLanguage of the note, when it is not the page's
 * @param calendar the path of a file for the visitor's own, null unless it is to come on a known day
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

    /** What the dot on the line says. */
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
     * @param joint what stands before the name: a space, a comma or "and"
     */
    public record SpeakerView(
            String joint, String name, @Nullable String website) {}

    public static DeliveryView of(DeliveryContent delivery, String talkLanguage, Audience audience) {
        return new DeliveryView(
                DateView.of(delivery, audience.locale()),
                state(delivery, audience.today()),
                delivery.date() == null ? LocalDate.MAX : delivery.date().latest(),
                venue(delivery, audience),
                onTheWeb(delivery.venue().website()),
                audience.setOrNull(delivery.city()),
                place(delivery, audience),
                audience.setOrNull(delivery.note()),
                audience.foreign(audience.siteLanguage()),
                DeliveryCalendar.path(delivery, audience).orElse(null),
                delivery.cancelled(),
                speakers(delivery, audience),
                LinkView.of(delivery, talkLanguage, audience));
    }

    /** Whether it may still take place: a month that has begun is not over. */
    public static boolean isUpcoming(DeliveryContent delivery, LocalDate today) {
        return state(delivery, today) == State.UPCOMING;
    }

    /** Whether it took place, as far as anyone can tell: without a date it did. */
    public static boolean isGiven(DeliveryContent delivery, LocalDate today) {
        return !delivery.cancelled() && state(delivery, today) != State.UPCOMING;
    }

    private static State state(DeliveryContent delivery, LocalDate today) {
        PartialDate last = last(delivery);
        if (last == null) {
            return State.UNDATED;
        }
        return delivery.cancelled() || last.latest().isBefore(today) ? State.PAST : State.UPCOMING;
    }

    static @Nullable PartialDate last(DeliveryContent delivery) {
        return delivery.endDate() == null ? delivery.date() : delivery.endDate();
    }

    private static String venue(DeliveryContent delivery, Audience audience) {
        String name = audience.set(delivery.venue().name());
        return delivery.edition() == null ? name : name + "\u00A0" + audience.set(delivery.edition());
    }

    private static @Nullable String place(DeliveryContent delivery, Audience audience) {
        String city = audience.setOrNull(delivery.city());
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
                    return new SpeakerView(joint, audience.set(speaker.name()), onTheWeb(speaker.website()));
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
