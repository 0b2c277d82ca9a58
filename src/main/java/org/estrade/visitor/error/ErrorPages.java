package org.estrade.visitor.error;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.estrade.naming.KnownNames;
import org.estrade.site.SiteContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.finding.TalkResults;
import org.estrade.visitor.page.PageLayout;
import org.estrade.visitor.page.TalksView;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.Audience;
import org.estrade.web.InlineStyle;
import org.estrade.web.RequestNumber;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The pages that say what went wrong, and where to go on. They stand even when the database does not. */
@ApplicationScoped
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    private final PublishedSites sites;
    private final InlineStyle style;
    private final Clock clock;

    ErrorPages(PublishedSites sites, InlineStyle style, Clock clock) {
        this.sites = sites;
        this.style = style;
        this.clock = clock;
    }

    /** Whether the sender reads pages: a browser, or somebody at a terminal, but not a picture's or a script's request. */
    static boolean isForReader(@Nullable String accept) {
        return accept == null || accept.isBlank() || accept.strip().equals("*/*") || accept.contains("text/html");
    }

    /** Logs the cause under the request's number, which the page shows so that it can be found again. */
    String log(Throwable cause, String method, String path) {
        String failure = RequestNumber.present();
        // the address of a shared preview is its key
        LOG.errorf(cause, "Failure %s: %s %s", failure, method, path.replaceFirst("^/preview/.*", "/preview/…"));
        return failure;
    }

    /** The page in the language of that path. It waits for the database: not for an event loop. */
    String html(int status, String path, @Nullable String failure) {
        PublishedSite published = read();
        SiteContent site = published.site();
        String language = site.languageOf(path);
        Audience reader = Audience.of(site, language, clock);
        ErrorView view = status == 404
                ? ErrorView.notFound(TalksView.views(firstPage(published), reader), site.home(language), reader.words())
                : ErrorView.of(status, failure, reader.words());
        String heading = view.heading().replaceAll("</?i>", "");
        return ErrorTemplates.error(
                        PageLayout.of(published, language, heading, site::home, null, "", style.css()), view)
                .setLocale(language)
                .render();
    }

    private static List<PublishedTalk> firstPage(PublishedSite published) {
        return published.talks().stream().limit(TalkResults.A_PAGE).toList();
    }

    private PublishedSite read() {
        try {
            return sites.present();
        } catch (RuntimeException unreadable) {
            LOG.warn("An error page is shown without what the database knows", unreadable);
            return new PublishedSite(SiteContent.UNKNOWN, List.of(), Map.of(), new KnownNames(List.of()));
        }
    }
}
