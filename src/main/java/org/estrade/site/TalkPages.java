package org.estrade.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.site.TalkPageView.Strip;
import org.estrade.talk.TalkContent;
import org.estrade.web.InlineStyle;
import org.estrade.web.TitleView;
import org.jspecify.annotations.Nullable;

/** A talk's own page: the published one, and the same page of what is not published yet. */
@ApplicationScoped
class TalkPages {

    private final InlineStyle style;
    private final Clock clock;
    private final Optional<String> baseUrl;

    TalkPages(InlineStyle style, Clock clock, @ConfigProperty(name = "estrade.base-url") Optional<String> baseUrl) {
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

    private TemplateInstance page(
            SiteContent site,
            String language,
            TalkContent talk,
            List<TalkContent> others,
            UnaryOperator<String> paths,
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
