package org.estrade.visitor.view;

import java.util.Optional;
import org.estrade.talk.DeliveryContent;

/** The calendar file of a delivery, which visitors can add to their calendar. */
public final class DeliveryCalendar {

    private DeliveryCalendar() {}

    /** The path of the file in the reader's language; empty unless the delivery is upcoming and its day is known. */
    public static Optional<String> path(DeliveryContent delivery, Audience audience) {
        return DeliveryDays.of(delivery)
                .filter(days -> DeliveryView.isUpcoming(delivery, audience.today()))
                .map(days -> audience.at("/deliveries/" + delivery.id() + ".ics"));
    }
}
