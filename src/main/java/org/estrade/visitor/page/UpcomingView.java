package org.estrade.visitor.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.visitor.view.TalkView;

/**
 * An upcoming delivery and its talk.
 *
 * @param href the anchor of the talk on this page, else the path of the talk's page
 */
record UpcomingView(DeliveryView delivery, TalkView talk, String href) {

    /** The upcoming deliveries, the nearest first. A date without a day comes after the days of its month. */
    static List<UpcomingView> of(List<TalkView> talks) {
        return talks.stream()
                .flatMap(talk -> of(talk, talk.id().isEmpty() ? talk.href() : "#" + talk.id()))
                .sorted(Comparator.comparing(upcoming -> upcoming.delivery().latestStart()))
                .toList();
    }

    private static Stream<UpcomingView> of(TalkView talk, String href) {
        return talk.deliveries().stream()
                .filter(delivery -> delivery.state() == DeliveryView.State.UPCOMING)
                .map(delivery -> new UpcomingView(delivery, talk, href));
    }
}
