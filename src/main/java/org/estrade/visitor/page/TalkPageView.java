package org.estrade.visitor.page;

import java.util.List;
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
     * @param related the talks with most tags in common
     */
    static TalkPageView of(
            TalkContent talk,
            List<TalkContent> related,
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
                related.stream().map(one -> entry(one, audience)).toList(),
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

    private static ContentsEntry entry(TalkContent related, Audience audience) {
        TalkView.Words words = TalkView.Words.of(related, audience);
        return new ContentsEntry(
                audience.path(related),
                words.title(),
                audience.foreign(words.language()),
                TalkView.yearsOf(List.of(related), audience.today()));
    }
}
