package org.estrade.visitor.error;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.estrade.database.DatabaseTrouble;
import org.estrade.site.SiteContent;
import org.estrade.startup.RepeatedLines;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.vault.place.PlaceFailure;
import org.estrade.visitor.finding.TalkResults;
import org.estrade.visitor.page.PageLayout;
import org.estrade.visitor.page.TalksView;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.estrade.web.InlineStyle;
import org.estrade.web.RequestNumber;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes the error pages: the error in words, and links to other pages. They work also when the database does not answer. */
@ApplicationScoped
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);

    /** The status of an answer that fails for a time. */
    static final int UNAVAILABLE = 503;

    /** The seconds after which a program may ask again. */
    static final String RETRY_AFTER = "5";

    private final PublishedSites sites;
    private final Visits visits;
    private final InlineStyle style;

    ErrorPages(PublishedSites sites, Visits visits, InlineStyle style) {
        this.sites = sites;
        this.visits = visits;
        this.style = style;
    }

    /** Whether the client shows HTML to a person. Requests for pictures and scripts do not. */
    static boolean isForReader(@Nullable String accept) {
        return accept == null || accept.isBlank() || accept.strip().equals("*/*") || accept.contains("text/html");
    }

    /** Logs the cause under the request's number, which the page shows so that it can be found again. */
    String log(Throwable cause, String method, String path) {
        String failure = RequestNumber.current();
        // the address of a shared preview is secret: who knows it can open the preview
        LOG.errorf(cause, "Failure %s: %s %s", failure, method, path.replaceFirst("^/preview/.*", "/preview/…"));
        return failure;
    }

    /**
     * Logs in one line that the database could not serve a request, and counts those that follow. The log has the cause
     * already, or the database's has.
     */
    static void log(DatabaseTrouble trouble, String method, String path) {
        String kind = "the database is " + trouble.name().toLowerCase(Locale.ROOT);
        RepeatedLines.warn(LOG, kind, "No answer to %s %s: %s".formatted(method, path, kind));
    }

    /** Logs in one line that the bytes of a file could not be had, and counts those that follow. */
    static void log(PlaceFailure failure, String method, String path) {
        String file = path.replaceFirst("^/preview/[^/]*", "/preview/…");
        RepeatedLines.warn(
                LOG, "a file cannot be had", "No answer to %s %s: %s".formatted(method, file, failure.getMessage()));
    }

    /** The page in the language of that path. Blocking: it may wait for the database. */
    String html(int status, String path, @Nullable String failure) {
        return html(
                path,
                (published, audience) -> status == 404
                        ? ErrorView.notFound(
                                TalksView.views(published, firstPage(published), audience),
                                published.site().home(audience.language()),
                                audience.words())
                        : ErrorView.of(status, failure, audience.words()));
    }

    /** The page for a request that the database could not serve. */
    String html(DatabaseTrouble trouble, String path) {
        return html(path, (published, audience) -> ErrorView.of(trouble, audience.words()));
    }

    /** The page for a request for a file whose bytes cannot be had now. */
    String htmlOfFile(String path) {
        return html(path, (published, audience) -> ErrorView.ofFile(audience.words()));
    }

    private String html(String path, BiFunction<PublishedSite, Audience, ErrorView> content) {
        PublishedSite published = read();
        SiteContent site = published.site();
        String language = site.languageOf(path);
        Visit visit = visits.withoutAddress(published, language);
        ErrorView view = content.apply(published, visit.audience());
        String heading = view.heading().replaceAll("</?i>", "");
        PageLayout layout = PageLayout.of(visit, heading, site::home, false, "", style.css());
        return ErrorTemplates.error(layout, view).setLocale(language).render();
    }

    private static List<PublishedTalk> firstPage(PublishedSite published) {
        return published.talks().stream().limit(TalkResults.PAGE_SIZE).toList();
    }

    private PublishedSite read() {
        try {
            return sites.present();
        } catch (RuntimeException unreadable) {
            RepeatedLines.warn(
                    LOG, "error page", "An error page is shown without what the database knows: " + unreadable);
            return PublishedSite.UNKNOWN;
        }
    }
}
