package org.estrade.visitor.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.site.SiteContent;
import org.estrade.talk.TalkContent;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.DeliveryView;
import org.estrade.visitor.view.LinkView;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/**
 * The content of the page of one talk, between its header and its footer.
 *
 * @param firstLinks the links above the abstract, for visitors who come from the last slide; else empty
 * @param video null when the talk was not recorded
 * @param cover the cover of the slides; null when the site has none of them
 * @param invitation the mailto address of an invitation to give this talk; null when the speaker's address is not known
 * @param related the talks with most tags in common
 * @param bibtex the path of the reference as BibTeX
 * @param csl the path of the reference as CSL-JSON
 * @param banner the banner of a preview, null on the published page
 */
public record TalkPageView(
        TalkView talk,
        List<LinkView> firstLinks,
        @Nullable VideoView video,
        @Nullable CoverView cover,
        TalkFacts talkFacts,
        @Nullable String invitation,
        List<ContentsEntry> related,
        String bibtex,
        String csl,
        @Nullable PreviewBanner banner) {

    private static final int MOST_RELATED = 3;

    /**
     * The banner at the top of a preview.
     *
     * @param language the language code of the sentence when it is not the page's language, else null
     * @param back the path of the link back to the form, null without a link
     * @param backText the text of that link, null without a link
     */
    public record PreviewBanner(
            String sentence,
            @Nullable String language,
            @Nullable String back,
            @Nullable String backText) {}

    /**
     * The page of a talk.
     *
     * @param others the other published talks
     */
    static TalkPageView of(
            TalkContent talk,
            List<TalkContent> others,
            SiteContent site,
            Audience audience,
            @Nullable PreviewBanner banner) {
        return new TalkPageView(
                TalkView.of(talk, "", audience),
                List.of(),
                VideoView.of(talk, audience),
                CoverView.of(talk, audience),
                TalkFacts.of(talk, audience),
                Invitation.to(site, talk, audience),
                related(talk, others, audience),
                "/talks/" + talk.slug() + ".bib",
                "/talks/" + talk.slug() + ".csl.json",
                banner);
    }

    /** The same page with the links of the talk, and of its newest delivery that has any, above the abstract. */
    TalkPageView withLinksFirst() {
        List<LinkView> ofDelivery = talk.deliveries().stream()
                .map(DeliveryView::links)
                .filter(links -> !links.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<LinkView> first =
                Stream.concat(ofDelivery.stream(), talk.links().stream()).toList();
        return new TalkPageView(talk, first, video, cover, talkFacts, invitation, related, bibtex, csl, banner);
    }

    /** The class of the title for its size: empty for a short title. */
    public String titleLength() {
        int length = talk.title().line().length();
        return length <= 45 ? "" : length <= 75 ? "long" : "longest";
    }

    /** The talks with most tags in common. Among equal ones, the speaker's order decides. */
    private static List<ContentsEntry> related(TalkContent talk, List<TalkContent> others, Audience audience) {
        Map<Long, List<TalkContent>> byShared =
                others.stream().collect(Collectors.groupingBy(other -> shared(talk, other)));
        return byShared.keySet().stream()
                .filter(shared -> shared > 0)
                .sorted(Comparator.reverseOrder())
                .flatMap(shared -> byShared.getOrDefault(shared, List.of()).stream())
                .limit(MOST_RELATED)
                .map(other -> TalkView.of(other, "", audience))
                .map(other -> new ContentsEntry(other.href(), other.title(), other.language(), other.years()))
                .toList();
    }

    private static long shared(TalkContent talk, TalkContent other) {
        return other.tags().stream().filter(talk.tags()::contains).count();
    }
}
