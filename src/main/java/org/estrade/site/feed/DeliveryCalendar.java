package org.estrade.site.feed;

import java.time.LocalDate;
import java.util.Optional;
import org.estrade.site.DeliveryView;
import org.estrade.site.SiteContent;
import org.estrade.talk.DeliveryContent;

/** Where visitors get a delivery for their own calendar. */
public final class DeliveryCalendar {

    private DeliveryCalendar() {}

    /** The file's path in that language; empty unless the delivery is to come, on a day that is known. */
    public static Optional<String> path(DeliveryContent delivery, SiteContent site, String language, LocalDate today) {
        return Days.of(delivery)
                .filter(days -> DeliveryView.isUpcoming(delivery, today))
                .map(days -> site.at(language, "/deliveries/" + delivery.id() + ".ics"));
    }
}
