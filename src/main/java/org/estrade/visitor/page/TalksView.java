package org.estrade.visitor.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.estrade.talk.Anchor;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.finding.SearchPanel;
import org.estrade.visitor.finding.TalkResults;
import org.estrade.visitor.map.CityMap;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the talks page between its header and its footer.
 *
 * @param all how many talks there are, on this page or not
 * @param isHome whether the page says what is true of them all: one that leaves some out does not
 * @param timeline null while no delivery has a date
 * @param given how many deliveries took place
 * @param upcoming the nearest first
 * @param cities null while too few are known
 * @param find null where nobody needs to look for a talk
 */
public record TalksView(
        int all,
        boolean isHome,
        @Nullable Timeline timeline,
        int given,
        List<UpcomingView> upcoming,
        List<ContentsEntry> contents,
        List<TalkView> talks,
        @Nullable CityMap cities,
        @Nullable SearchPanel find) {

    // what kramdown calls a heading in which it finds no letter
    private static final String NAMELESS = "section";

    static TalksView of(PublishedSite published, TalkResults results, Audience audience) {
        List<TalkView> views = views(published.talks(), results.talks(), audience);
        boolean isHome = results.query().isHome();
        List<TalkContent> everyone = published.contents();
        return new TalksView(
                everyone.size(),
                isHome,
                isHome ? Timeline.of(everyone, audience) : null,
                given(everyone, audience),
                isHome ? upcoming(views, everyone, results, audience) : List.of(),
                ContentsEntry.of(views, ""),
                views,
                isHome ? CityMap.of(published.talks(), audience) : null,
                SearchPanel.of(published, results, audience.language()));
    }

    /** How many talks, and how often they were given: true of a page whose speaker said nothing. */
    String inNumbers(Audience audience) {
        return all == 0 ? "" : audience.words().tally(all, given).replaceAll("</?b>", "") + ".";
    }

    /** Talks on the first page. */
    public static List<TalkView> views(List<PublishedTalk> talks, Audience audience) {
        return views(talks, talks, audience);
    }

    /** A talk has the same place name on every page, whatever other talks are on it. */
    private static List<TalkView> views(List<PublishedTalk> all, List<PublishedTalk> shown, Audience audience) {
        Set<PublishedTalk> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(shown);
        Set<String> taken = new HashSet<>();
        List<TalkView> views = new ArrayList<>();
        for (PublishedTalk talk : all) {
            String title = TalkView.Words.of(talk.content(), audience).text().title();
            String anchor = unique(Anchor.of(title.strip()), taken);
            if (wanted.contains(talk)) {
                views.add(TalkView.of(talk.content(), anchor, audience));
            }
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

    private static List<UpcomingView> upcoming(
            List<TalkView> views, List<TalkContent> everyone, TalkResults results, Audience audience) {
        List<TalkView> elsewhere = everyone.stream()
                .skip(results.talks().size())
                .filter(talk ->
                        TalkView.count(talk, delivery -> DeliveryView.isUpcoming(delivery, audience.today())) > 0)
                .map(talk -> TalkView.of(talk, "", audience))
                .toList();
        return UpcomingView.of(views, elsewhere);
    }

    private static int given(List<TalkContent> talks, Audience audience) {
        return (int) talks.stream()
                .flatMap(talk -> talk.deliveries().stream())
                .filter((DeliveryContent delivery) -> DeliveryView.isGiven(delivery, audience.today()))
                .count();
    }
}
