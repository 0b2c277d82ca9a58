package org.estrade.visitor.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of a delivery in a calendar.
 *
 * @param first the first day
 * @param last the last day; the first one when no later day is known
 */
public record DeliveryDays(LocalDate first, LocalDate last) {

    /**
     * The days of the delivery; empty when the first or the last day is not known, because a calendar cannot hold a
     * month.
     */
    public static Optional<DeliveryDays> of(DeliveryContent delivery) {
        LocalDate first = day(delivery.date());
        if (first == null || (delivery.endDate() != null && delivery.endDate().day() == null)) {
            return Optional.empty();
        }
        LocalDate last = day(delivery.endDate());
        return Optional.of(new DeliveryDays(first, last == null || last.isBefore(first) ? first : last));
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null || date.day() == null ? null : date.earliest();
    }

    /** The first day as iCalendar writes it: 20250314. */
    public String begin() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(first);
    }

    /** The day after the last day, as iCalendar writes it. */
    public String end() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(last.plusDays(1));
    }
}
