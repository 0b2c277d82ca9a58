package org.estrade.visitor.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.estrade.visitor.view.Excerpt;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/**
 * The content of the talks page, between its header and its footer.
 *
 * @param all the number of published talks, on this page and on others
 * @param isHome whether this is the first page without filters: only this page has the timeline, the map and the upcoming list
 * @param timeline null while fewer than two deliveries have a date
 * @param given the number of deliveries that took place
 * @param upcoming the upcoming deliveries, the nearest first
 * @param contents the links to the talks of this page
 * @param isAskedInFull whether the address asks for all talks in full
 * @param isIndex whether the talks are shown by the beginning of their abstract and their newest delivery, because there
 *     are many; else they are shown in full
 * @param talks the talks of this page that have more than one line
 * @param lines the other talks of this page
 * @param inFull the address of this page with all talks in full, null when they are
 * @param cities null while the places of too few cities are known
 * @param find the search panel, null while there are too few talks to search
 * @param excerpts the beginnings of the abstracts in an index, by the path of the talk's page
 * @param found the places in which the searched words are, by the path of the talk's page
 */
public record TalksView(
        int all,
        boolean isHome,
        @Nullable Timeline timeline,
        int given,
        List<UpcomingView> upcoming,
        List<ContentsEntry> contents,
        boolean isAskedInFull,
        boolean isIndex,
        List<TalkView> talks,
        List<TalkLine> lines,
        @Nullable String inFull,
        @Nullable CityMap cities,
        @Nullable SearchPanel find,
        Map<String, String> excerpts,
        Map<String, List<FoundPlace>> found) {

    /** The length of the beginning of an abstract in characters: about two lines. */
    private static final int EXCERPT = 130;

    static TalksView of(PublishedSite published, TalkResults results, Audience audience) {
        List<AnchoredTalk> shown = AnchoredTalk.of(published, results.talks(), audience);
        int entries = results.entries().size();
        List<TalkView> views =
                shown.stream().limit(entries).map(talk -> talk.view(audience)).toList();
        List<TalkLine> lines =
                shown.stream().skip(entries).map(talk -> talk.line(audience)).toList();
        String home = published.site().home(audience.language());
        boolean isHome = results.query().isHome();
        List<TalkContent> allTalks = published.contents();
        return new TalksView(
                allTalks.size(),
                isHome,
                isHome ? Timeline.of(allTalks, audience) : null,
                given(allTalks, audience),
                isHome ? upcoming(published.talks(), shown, audience) : List.of(),
                ContentsEntry.of(views, lines),
                results.query().inFull(),
                results.isIndex(),
                views,
                lines,
                results.isIndex() ? home + results.query().withInFull(true).parameters() : null,
                isHome ? CityMap.of(published.talks(), audience) : null,
                SearchPanel.of(published, results, audience.language()),
                results.isIndex() ? excerpts(results, audience) : Map.of(),
                found(published, results, audience));
    }

    private static Map<String, String> excerpts(TalkResults results, Audience audience) {
        return results.entries().stream()
                .map(PublishedTalk::content)
                .collect(Collectors.toMap(
                        audience::path, talk -> Excerpt.of(TalkView.Words.of(talk, audience), EXCERPT)));
    }

    /** Whether some deliveries are in a part that opens. */
    public boolean hasClosedParts() {
        return !isIndex
                && !isAskedInFull
                && talks.stream().anyMatch(talk -> !talk.olderPast().isEmpty());
    }

    /** The beginning of the talk's abstract, empty when there is none; of an index only. */
    public String excerpt(TalkView talk) {
        return excerpts.getOrDefault(talk.href(), "");
    }

    private static Map<String, List<FoundPlace>> found(
            PublishedSite published, TalkResults results, Audience audience) {
        return results.talks().stream()
                .map(PublishedTalk::content)
                .collect(Collectors.toMap(
                        audience::path, talk -> results.reasons().of(talk, published.tagLabels(), audience)));
    }

    /** The places in which the searched words are in the talk; empty when no words were searched for. */
    public List<FoundPlace> foundIn(String href) {
        return found.getOrDefault(href, List.of());
    }

    /** A sentence with the numbers of talks and deliveries: the description of the page when there is no introduction. */
    String countSentence(Audience audience) {
        return all == 0 ? "" : audience.words().tally(all, given).replaceAll("</?b>", "") + ".";
    }

    /** Some talks as the talks page shows them. */
    public static List<TalkView> views(PublishedSite published, List<PublishedTalk> talks, Audience audience) {
        return AnchoredTalk.of(published, talks, audience).stream()
                .map(talk -> talk.view(audience))
                .toList();
    }

    private static List<UpcomingView> upcoming(List<PublishedTalk> talks, List<AnchoredTalk> shown, Audience audience) {
        Map<Long, String> anchors =
                shown.stream().collect(Collectors.toMap(talk -> talk.talk().id(), AnchoredTalk::anchor));
        return UpcomingView.of(talks.stream()
                .filter(talk -> isUpcoming(talk.content(), audience))
                .map(talk -> TalkView.of(talk.content(), anchors.getOrDefault(talk.id(), ""), audience))
                .toList());
    }

    private static boolean isUpcoming(TalkContent talk, Audience audience) {
        for (DeliveryContent delivery : talk.deliveries()) {
            if (DeliveryView.isUpcoming(delivery, audience.today())) {
                return true;
            }
        }
        return false;
    }

    private static int given(List<TalkContent> talks, Audience audience) {
        int given = 0;
        for (TalkContent talk : talks) {
            for (DeliveryContent delivery : talk.deliveries()) {
                given += DeliveryView.isGiven(delivery, audience.today()) ? 1 : 0;
            }
        }
        return given;
    }
}
