package org.estrade.visitor.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.estrade.site.SiteContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.vault.store.VaultFiles;
import org.estrade.visitor.card.PageCard;
import org.estrade.visitor.finding.TagLinks;
import org.estrade.visitor.page.TalkPageView.PreviewBanner;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.Excerpt;
import org.estrade.visitor.view.TalkView;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.estrade.web.InlineStyle;
import org.jspecify.annotations.Nullable;

/** Makes the page of one talk: of the published talk, or as a preview of a talk that is not published yet. */
@ApplicationScoped
public class TalkPageRenderer {

    /** The length of descriptions in characters: a little more than search engines show. */
    private static final int DESCRIPTION = 200;

    private static final int MOST_RELATED = 3;

    private final PublishedSites sites;
    private final Visits visits;
    private final VaultFiles files;
    private final InlineStyle style;

    TalkPageRenderer(PublishedSites sites, Visits visits, VaultFiles files, InlineStyle style) {
        this.sites = sites;
        this.visits = visits;
        this.files = files;
        this.style = style;
    }

    /** The page of a published talk. */
    TemplateInstance published(Visit visit, PublishedTalk talk) {
        return published(visit, talk, false);
    }

    /** The page of a published talk for visitors who come from its last slide: slides, links and video are first. */
    public TemplateInstance withLinksFirst(Visit visit, PublishedTalk talk) {
        return published(visit, talk, true);
    }

    private TemplateInstance published(Visit visit, PublishedTalk talk, boolean linksFirst) {
        TalkContent content = talk.content();
        List<TalkContent> related = related(content, content.slug(), visit.published());
        TalkPageView page = TalkPageView.of(content, related, visit.site(), visit.audience(), null);
        TalkPageView view = linksFirst ? page.withLinksFirst() : page;
        PageLayout layout = PageLayout.of(
                visit,
                view.talk().title().line(),
                language -> visit.site().talk(language, content.slug()),
                true,
                Excerpt.of(TalkView.Words.of(content, visit.audience()), DESCRIPTION),
                style.css());
        TagLinks tags = TagLinks.of(visit.published(), visit.language());
        return PublicTemplates.talk(
                        layout.writtenIn(visit.languages(content)).with(PageCard.ofTalk(visit, talk)), view, tags)
                .setLocale(visit.language());
    }

    private static List<TalkContent> related(TalkContent talk, @Nullable String slug, PublishedSite published) {
        return published.index().sharingTags(slug, talk.tags(), MOST_RELATED).stream()
                .map(PublishedTalk::content)
                .toList();
    }

    /**
     * The page as visitors would see it once the talk is published as it is.
     *
     * @param published the published version of the same talk, null when there is none
     * @param language the language to show; the default language when the site is not read in this one
     * @param paths the preview's path by language, null when it has no address
     * @param filesAt what the paths of files begin with for readers of a preview link; empty for whoever is signed in
     * @param banner the banner by the language of the page
     */
    public TemplateInstance preview(
            TalkContent talk,
            @Nullable TalkContent published,
            @Nullable String language,
            @Nullable UnaryOperator<String> paths,
            String filesAt,
            Function<String, PreviewBanner> banner) {
        PublishedSite present = sites.present();
        SiteContent site = present.site();
        String shown = language != null && site.languages().contains(language) ? language : site.defaultLanguage();
        Visit visit = visits.withoutAddress(present, shown);
        Audience audience =
                visit.audience().ofDraft(files.linkedFrom(talk.everyLink().map(LinkContent::url)), filesAt);
        TalkPageView view = TalkPageView.of(
                talk.withoutHiddenText(),
                related(talk, published == null ? null : published.slug(), present),
                site,
                audience,
                banner.apply(shown));
        PageLayout layout = PageLayout.of(visit, view.talk().title().line(), paths, false, "", style.css());
        return PublicTemplates.talk(layout, view, TagLinks.of(present, shown)).setLocale(shown);
    }
}
