package org.estrade.visitor.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.estrade.site.SiteContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.card.PageCard;
import org.estrade.visitor.finding.TagLinks;
import org.estrade.visitor.page.TalkPageView.Strip;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.Excerpt;
import org.estrade.visitor.view.TalkView;
import org.estrade.web.InlineStyle;
import org.jspecify.annotations.Nullable;

/** A talk's own page: the published one, and the same page of what is not published yet. */
@ApplicationScoped
public class TalkPages {

    /** What search engines show of a description, and a little more. */
    private static final int DESCRIPTION = 200;

    private final PublishedSites sites;
    private final InlineStyle style;
    private final Clock clock;

    TalkPages(PublishedSites sites, InlineStyle style, Clock clock) {
        this.sites = sites;
        this.style = style;
        this.clock = clock;
    }

    /** For every visitor; it is one of the published talks. */
    TemplateInstance published(PublishedSite published, String language, PublishedTalk talk, String origin) {
        SiteContent site = published.site();
        TalkContent content = talk.content();
        List<TalkContent> others = published.contents().stream()
                .filter(other -> !other.equals(content))
                .toList();
        Audience reader = Audience.of(site, language, clock);
        TalkPageView view = TalkPageView.of(content, others, site, reader, null);
        String description = Excerpt.of(TalkView.Words.of(content, reader), DESCRIPTION);
        PageLayout frame = PageLayout.of(
                published,
                language,
                view.talk().title().line(),
                shown -> site.talk(shown, content.slug()),
                origin,
                description,
                style.css());
        PageCard card = PageCard.ofTalk(published, talk, reader, origin);
        return PublicTemplates.talk(frame.with(card), view, TagLinks.of(published, language))
                .setLocale(language);
    }

    /**
     * For those who may see what is not published.
     *
     * @param published what visitors read of the same talk, null when they read nothing
     * @param language to show it in, the site's own when it is not read in that one
     * @param paths of this page by its language, null when it has no address to come back to
     */
    public TemplateInstance preview(
            TalkContent talk,
            @Nullable TalkContent published,
            @Nullable String language,
            @Nullable UnaryOperator<String> paths,
            Function<String, Strip> strip) {
        PublishedSite present = sites.present();
        SiteContent site = present.site();
        String shown = language != null && site.languages().contains(language) ? language : site.defaultLanguage();
        List<TalkContent> others = present.contents().stream()
                .filter(other -> !other.equals(published))
                .toList();
        Audience reader = Audience.of(site, shown, clock);
        TalkPageView view = TalkPageView.of(talk, others, site, reader, strip.apply(shown));
        PageLayout frame = PageLayout.of(present, shown, view.talk().title().line(), paths, null, "", style.css());
        return PublicTemplates.talk(frame, view, TagLinks.of(present, shown)).setLocale(shown);
    }
}
