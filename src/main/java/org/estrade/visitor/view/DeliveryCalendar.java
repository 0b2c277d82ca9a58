package org.estrade.visitor.view;

import java.util.Optional;
import org.estrade.talk.DeliveryContent;

/** Where visitors get a delivery for their own calendar. */
public final class DeliveryCalendar {

    private DeliveryCalendar() {}

    /** The file's path for this reader; empty unless the delivery is to come, on a day that is known. */
    public static Optional<String> path(DeliveryContent delivery, Audience audience) {
        return DeliveryDays.of(delivery)
                .filter(days -> DeliveryView.isUpcoming(delivery, audience.today()))
                .map(days -> audience.at("/deliveries/" + delivery.id() + ".ics"));
    }
}
