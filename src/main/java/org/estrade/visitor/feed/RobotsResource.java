package org.estrade.visitor.feed;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.Visits;
import org.estrade.web.SiteAddress;

/** The file robots.txt (RFC 9309), which tells crawlers the paths not to read, and the sitemap. */
@Path("/")
@Blocking
public class RobotsResource {

    // without previews: a crawler must read their noindex, or it may index their bare address
    private static final List<String> DISALLOWED = List.of("/admin", "/login", "/logout", "/setup");

    private final Visits visits;
    private final PageCache pages;
    private final SiteAddress address;

    RobotsResource(Visits visits, PageCache pages, SiteAddress address) {
        this.visits = visits;
        this.pages = pages;
        this.address = address;
    }

    @GET
    @Path("robots.txt")
    public Response robots(@Context RoutingContext request) {
        return pages.answer(request, () -> RenderedPage.text("text/plain;charset=UTF-8", rules(request)));
    }

    @GET
    @Path("sitemap.xml")
    public Response map(@Context RoutingContext request) {
        return pages.answer(request, () -> RenderedPage.text(SiteMap.TYPE, SiteMap.of(visits.at(null, request))));
    }

    private String rules(RoutingContext request) {
        return DISALLOWED.stream()
                .map(path -> "Disallow: " + path + "\n")
                .collect(Collectors.joining(
                        "", "User-agent: *\n", "\nSitemap: " + address.of(request.request()) + SiteMap.PATH + "\n"));
    }
}
