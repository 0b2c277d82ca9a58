package org.estrade.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estrade.talk.Anchor;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the talks page between its header and its footer.
 *
 * @param frise null while no delivery has a date
 * @param given how many deliveries took place
 * @param upcoming the nearest first
 */
record TalksView(
        @Nullable Frise frise,
        int given,
        List<UpcomingView> upcoming,
        List<ContentsEntry> contents,
        List<TalkView> talks) {

    // what kramdown calls a heading in which it finds no letter
    private static final String NAMELESS = "section";

    static TalksView of(List<TalkContent> talks, Reader reader) {
        List<TalkView> views = views(talks, reader);
        return new TalksView(
                Frise.of(talks, reader),
                given(talks, reader),
                UpcomingView.of(views),
                ContentsEntry.of(views, ""),
                views);
    }

    static List<TalkView> views(List<TalkContent> talks, Reader reader) {
        Set<String> taken = new HashSet<>();
        List<TalkView> views = new ArrayList<>();
        for (TalkContent talk : talks) {
            String title = TalkView.Words.of(talk, reader).text().title();
            views.add(TalkView.of(talk, unique(Anchor.of(title.strip()), taken), reader));
        }
        return views;
    }

    private static String unique(String anchor, Set<String> taken) {
        String name = anchor.isEmpty() ? NAMELESS : anchor;
        String id = name;
        for (int i = 1; !taken.add(id); i++) {
            id = name + "-" + i;
        }
        return id;
    }

    private static int given(List<TalkContent> talks, Reader reader) {
        return (int) talks.stream()
                .flatMap(talk -> talk.deliveries().stream())
                .filter((DeliveryContent delivery) -> DeliveryView.isGiven(delivery, reader.today()))
                .count();
    }
}
