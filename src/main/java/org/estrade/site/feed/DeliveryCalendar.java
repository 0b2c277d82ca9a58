package org.estrade.site.feed;

import java.util.Optional;
import org.estrade.site.DeliveryView;
import org.estrade.site.Reader;
import org.estrade.talk.DeliveryContent;

/** Where visitors get a delivery for their own calendar. */
public final class DeliveryCalendar {

    private DeliveryCalendar() {}

    /** The file's path for this reader; empty unless the delivery is to come, on a day that is known. */
    public static Optional<String> path(DeliveryContent delivery, Reader reader) {
        return Days.of(delivery)
                .filter(days -> DeliveryView.isUpcoming(delivery, reader.today()))
                .map(days -> reader.at("/deliveries/" + delivery.id() + ".ics"));
    }
}
