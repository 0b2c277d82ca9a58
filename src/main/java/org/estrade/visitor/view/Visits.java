package org.estrade.visitor.view;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link Visit} of each request: from the published content, the language of the address, the clock and the
 * host.
 */
@ApplicationScoped
public class Visits {

    private final PublishedSites sites;
    private final SiteAddress address;
    private final Clock clock;

    Visits(PublishedSites sites, SiteAddress address, Clock clock) {
        this.sites = sites;
        this.address = address;
        this.clock = clock;
    }

    /**
     * The visit of a request to an address in one of the site's languages.
     *
     * @param prefix the language code that the path begins with, null in the default language
     * @throws NotFoundException when the site is not read in that language
     */
    public Visit at(@Nullable String prefix, RoutingContext request) {
        PublishedSite published = sites.present();
        String origin = address.of(request.request());
        return visit(published, published.site().languageAt(prefix), origin);
    }

    /** The visit to a page that has no address to come back to, such as a preview or an error. */
    public Visit withoutAddress(PublishedSite published, String language) {
        return visit(published, language, "");
    }

    private Visit visit(PublishedSite published, String language, String origin) {
        return new Visit(published, Audience.of(published, language, clock), origin);
    }
}
