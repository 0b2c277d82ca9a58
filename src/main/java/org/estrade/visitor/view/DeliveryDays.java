package org.estrade.visitor.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a delivery takes in a calendar.
 *
 * @param last the same as the first when it is not known to be later
 */
public record DeliveryDays(LocalDate first, LocalDate last) {

    /** Empty when the day it begins or ends on is not known: a calendar has no place for a month. */
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

    /** As calendars write it: 20250314. */
    public String begin() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(first);
    }

    /** The day after the last one. */
    public String end() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(last.plusDays(1));
    }
}
