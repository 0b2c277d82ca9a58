package org.estrade.visitor.feed;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.Audience;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** What is published now, as one request is to be answered with it. */
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
     * The edition for the language that addresses with that beginning are in.
     *
     * @param prefix null in the default language
     * @throws NotFoundException when the site is not read in it
     */
    public Visit at(@Nullable String prefix, RoutingContext request) {
        PublishedSite published = sites.present();
        String language = published.site().languageAt(prefix);
        return new Visit(published, Audience.of(published.site(), language, clock), address.of(request.request()));
    }
}
