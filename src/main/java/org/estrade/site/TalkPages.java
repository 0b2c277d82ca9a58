package org.estrade.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.estrade.site.TalkPageView.Strip;
import org.estrade.talk.TalkContent;
import org.estrade.web.InlineStyle;
import org.estrade.web.TitleView;
import org.jspecify.annotations.Nullable;

/** A talk's own page: the published one, and the same page of what is not published yet. */
@ApplicationScoped
class TalkPages {

    private final PublishedSites sites;
    private final InlineStyle style;
    private final Clock clock;

    TalkPages(PublishedSites sites, InlineStyle style, Clock clock) {
        this.sites = sites;
        this.style = style;
        this.clock = clock;
    }

    /** For every visitor; it is one of the published talks. */
    TemplateInstance published(PublishedSite published, String language, TalkContent talk, String origin) {
        SiteContent site = published.site();
        List<TalkContent> others = published.contents().stream()
                .filter(other -> !other.equals(talk))
                .toList();
        return page(published, language, talk, others, shown -> site.talk(shown, talk.slug()), origin, null);
    }

    /**
     * For those who may see what is not published.
     *
     * @param published what visitors read of the same talk, null when they read nothing
     * @param language to show it in, the site's own when it is not read in that one
     * @param paths of this page by its language, null when it has no address to come back to
     */
    TemplateInstance preview(
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
        return page(present, shown, talk, others, paths, null, strip.apply(shown));
    }

    private TemplateInstance page(
            PublishedSite published,
            String language,
            TalkContent talk,
            List<TalkContent> others,
            @Nullable UnaryOperator<String> paths,
            @Nullable String origin,
            @Nullable Strip strip) {
        Reader reader = Reader.of(published.site(), language, clock);
        TalkPageView view = TalkPageView.of(talk, others, reader, strip);
        Frame frame = Frame.of(published, language, heading(view.talk().title()), paths, origin, "", style.css());
        return PublicPage.talk(frame, view).setLocale(language);
    }

    private static String heading(TitleView title) {
        return title.subtitle() == null ? title.main() : title.main() + title.colon() + " " + title.subtitle();
    }
}
