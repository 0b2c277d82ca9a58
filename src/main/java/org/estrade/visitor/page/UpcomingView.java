package org.estrade.visitor.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.visitor.view.TalkView;

/**
 * A delivery to come, and the talk it is of.
 *
 * @param href where the talk is: further down the page, else on its own
 */
record UpcomingView(DeliveryView delivery, TalkView talk, String href) {

    /** The nearest first; a date known to the month comes after that month's known days. */
    static List<UpcomingView> of(List<TalkView> onPage, List<TalkView> elsewhere) {
        return Stream.concat(
                        onPage.stream().flatMap(talk -> of(talk, "#" + talk.id())),
                        elsewhere.stream().flatMap(talk -> of(talk, talk.href())))
                .sorted(Comparator.comparing(upcoming -> upcoming.delivery().latestStart()))
                .toList();
    }

    private static Stream<UpcomingView> of(TalkView talk, String href) {
        return talk.deliveries().stream()
                .filter(delivery -> delivery.state() == DeliveryView.State.UPCOMING)
                .map(delivery -> new UpcomingView(delivery, talk, href));
    }
}
