package org.estrade.visitor.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.talk.Anchor;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.finding.FoundPlace;
import org.estrade.visitor.finding.SearchPanel;
import org.estrade.visitor.finding.TalkResults;
import org.estrade.visitor.map.CityMap;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/**
 * The content of the talks page, between its header and its footer.
 *
 * @param all the number of published talks, on this page and on others
 * @param isHome whether this is the first page without filters: only this page has the timeline, the map and the upcoming list
 * @param timeline null while no delivery has a date
 * @param given the number of deliveries that took place
 * @param upcoming the upcoming deliveries, the nearest first
 * @param contents the links to the talks of this page
 * @param talks the talks of this page
 * @param cities null while the places of too few cities are known
 * @param find the search panel, null while there are too few talks to search
 * @param found the places in which the searched words are, by the path of the talk's page
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
        @Nullable SearchPanel find,
        Map<String, List<FoundPlace>> found) {

    static TalksView of(PublishedSite published, TalkResults results, Audience audience) {
        List<TalkView> views = views(published.talks(), results.talks(), published.fragments(), audience);
        boolean isHome = results.query().isHome();
        List<TalkContent> allTalks = published.contents();
        return new TalksView(
                allTalks.size(),
                isHome,
                isHome ? Timeline.of(allTalks, audience) : null,
                given(allTalks, audience),
                isHome ? upcoming(views, allTalks, results, audience) : List.of(),
                ContentsEntry.of(views, ""),
                views,
                isHome ? CityMap.of(published.talks(), audience) : null,
                SearchPanel.of(published, results, audience.language()),
                found(published, results, audience));
    }

    private static Map<String, List<FoundPlace>> found(
            PublishedSite published, TalkResults results, Audience audience) {
        return results.talks().stream()
                .map(PublishedTalk::content)
                .collect(Collectors.toMap(
                        audience::path, talk -> results.reasons().of(talk, published.tagLabels(), audience)));
    }

    /** The places in which the searched words are in the talk; empty when no words were searched for. */
    public List<FoundPlace> foundIn(TalkView talk) {
        return found.getOrDefault(talk.href(), List.of());
    }

    /** A sentence with the numbers of talks and deliveries: the description of the page when there is no introduction. */
    String countSentence(Audience audience) {
        return all == 0 ? "" : audience.words().tally(all, given).replaceAll("</?b>", "") + ".";
    }

    /** The talks as the talks page shows them, when all of them are on it. */
    public static List<TalkView> views(List<PublishedTalk> talks, Audience audience) {
        return views(talks, talks, Map.of(), audience);
    }

    /** Anchors are made for all talks, so that a talk has the same anchor on every page of results. */
    private static List<TalkView> views(
            List<PublishedTalk> all, List<PublishedTalk> shown, Map<String, Long> fragments, Audience audience) {
        Set<PublishedTalk> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(shown);
        List<String> anchors = Anchor.unique(all.stream()
                .map(talk -> talk.content().shownTitle(audience.language(), audience.siteLanguage()))
                .toList());
        Map<Long, List<String>> former = formerAnchors(fragments, Set.copyOf(anchors));
        List<TalkView> views = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            PublishedTalk talk = all.get(i);
            if (wanted.contains(talk)) {
                views.add(TalkView.of(
                        talk.content(), anchors.get(i), former.getOrDefault(talk.id(), List.of()), audience));
            }
        }
        return views;
    }

    /** The fragments by talk, without those that are present anchors. */
    private static Map<Long, List<String>> formerAnchors(Map<String, Long> fragments, Set<String> present) {
        Map<Long, List<String>> former = new HashMap<>();
        fragments.forEach((fragment, talk) -> {
            if (!present.contains(fragment)) {
                former.computeIfAbsent(talk, any -> new ArrayList<>()).add(fragment);
            }
        });
        return former;
    }

    private static List<UpcomingView> upcoming(
            List<TalkView> views, List<TalkContent> allTalks, TalkResults results, Audience audience) {
        List<TalkView> elsewhere = allTalks.stream()
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
