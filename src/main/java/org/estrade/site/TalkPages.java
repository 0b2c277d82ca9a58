package org.estrade.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.site.TalkPageView.Strip;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkRepository;
import org.estrade.web.InlineStyle;
import org.estrade.web.TitleView;
import org.jspecify.annotations.Nullable;

/** A talk's own page: the published one, and the same page of what is not published yet. */
@ApplicationScoped
class TalkPages {

    private final SiteRepository sites;
    private final TalkRepository talks;
    private final InlineStyle style;
    private final Clock clock;
    private final Optional<String> baseUrl;

    TalkPages(
            SiteRepository sites,
            TalkRepository talks,
            InlineStyle style,
            Clock clock,
            @ConfigProperty(name = "estrade.base-url") Optional<String> baseUrl) {
        this.sites = sites;
        this.talks = talks;
        this.style = style;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** For every visitor; it is one of the published talks. */
    TemplateInstance published(
            SiteContent site, String language, TalkContent talk, List<TalkContent> published, UriInfo uri) {
        String origin = PublicResource.origin(baseUrl, uri);
        List<TalkContent> others =
                published.stream().filter(other -> !other.equals(talk)).toList();
        return page(site, language, talk, others, shown -> site.talk(shown, talk.slug()), origin, null);
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
        SiteContent site = sites.content();
        String shown = language != null && site.languages().contains(language) ? language : site.defaultLanguage();
        List<TalkContent> others = talks.published().stream()
                .filter(other -> !other.equals(published))
                .toList();
        return page(site, shown, talk, others, paths, null, strip.apply(shown));
    }

    private TemplateInstance page(
            SiteContent site,
            String language,
            TalkContent talk,
            List<TalkContent> others,
            @Nullable UnaryOperator<String> paths,
            @Nullable String origin,
            @Nullable Strip strip) {
        Reader reader = Reader.of(site, language, clock);
        TalkPageView view = TalkPageView.of(talk, others, reader, strip);
        Frame frame = Frame.of(site, language, heading(view.talk().title()), paths, origin, "", style.css());
        return PublicPage.talk(frame, view).setLocale(language);
    }

    private static String heading(TitleView title) {
        return title.subtitle() == null ? title.main() : title.main() + title.colon() + " " + title.subtitle();
    }
}
