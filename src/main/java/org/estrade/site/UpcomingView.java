package org.estrade.site;

import java.util.Comparator;
import java.util.List;

/** A delivery to come, and the talk it is of. */
record UpcomingView(DeliveryView delivery, TalkView talk) {

    /** The nearest first; a date known to the month comes after that month's known days. */
    static List<UpcomingView> of(List<TalkView> talks) {
        return talks.stream()
                .flatMap(talk -> talk.deliveries().stream()
                        .filter(delivery -> delivery.state() == DeliveryView.State.UPCOMING)
                        .map(delivery -> new UpcomingView(delivery, talk)))
                .sorted(Comparator.comparing(upcoming -> upcoming.delivery().latestStart()))
                .toList();
    }
}
