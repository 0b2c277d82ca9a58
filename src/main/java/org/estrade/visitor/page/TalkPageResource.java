package org.estrade.visitor.page;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.estrade.site.SiteContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.web.MovedPermanently;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** One talk's own page, in each of the site's languages; an address that it had before leads to it. */
@Path("/")
@Blocking
public class TalkPageResource {

    private final PublishedSites sites;
    private final TalkAddresses addresses;
    private final TalkPages talkPages;
    private final PageCache pages;
    private final SiteAddress address;

    TalkPageResource(
            PublishedSites sites, TalkAddresses addresses, TalkPages talkPages, PageCache pages, SiteAddress address) {
        this.sites = sites;
        this.addresses = addresses;
        this.talkPages = talkPages;
        this.pages = pages;
        this.address = address;
    }

    @GET
    @Path("talks/{slug}")
    public Response talk(String slug, @Context RoutingContext request) {
        return pages.answer(request, () -> page(null, slug, request));
    }

    /** The default language's page has one address, which is the other one. */
    @GET
    @Path("{language:[a-z][a-z]}/talks/{slug}")
    public Response talk(String language, String slug, @Context RoutingContext request) {
        return pages.answer(request, () -> page(language, slug, request));
    }

    private RenderedPage page(@Nullable String prefix, String slug, RoutingContext request) {
        PublishedSite published = sites.present();
        String language = published.site().languageAt(prefix);
        PublishedTalk talk = published.talk(slug).orElseThrow(() -> moved(published.site(), language, slug));
        String origin = address.of(request.request());
        return RenderedPage.html(talkPages.published(published, language, talk, origin));
    }

    private WebApplicationException moved(SiteContent site, String language, String slug) {
        String present = addresses.presentSlug(slug).orElseThrow(NotFoundException::new);
        return new MovedPermanently(site.talk(language, present));
    }
}
