package org.estrade.site.feed;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.estrade.site.PublishedSite;
import org.estrade.site.PublishedSites;
import org.estrade.site.Reader;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** What is published now, as one request is to be answered with it. */
@ApplicationScoped
class Editions {

    private final PublishedSites sites;
    private final SiteAddress address;
    private final Clock clock;

    Editions(PublishedSites sites, SiteAddress address, Clock clock) {
        this.sites = sites;
        this.address = address;
        this.clock = clock;
    }

    /**
     * The edition for the language that addresses with that beginning are in.
     *
     * @param prefix null in the default language
     * @throws NotFoundException when the site is not read in it
     */
    Edition at(@Nullable String prefix, RoutingContext request) {
        PublishedSite published = sites.present();
        String language = published.site().languageAt(prefix);
        return new Edition(published, Reader.of(published.site(), language, clock), address.of(request.request()));
    }
}
