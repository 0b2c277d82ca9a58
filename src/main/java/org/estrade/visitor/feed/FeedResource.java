package org.estrade.visitor.feed;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.jspecify.annotations.Nullable;

/** The Atom feed of the talks, in each of the site's languages. */
@Path("/")
@Blocking
public class FeedResource {

    private final Visits visits;
    private final PageCache pages;
    private final DatabaseCreation creation;

    FeedResource(Visits visits, PageCache pages, DatabaseCreation creation) {
        this.visits = visits;
        this.pages = pages;
        this.creation = creation;
    }

    @GET
    @Path("feed.atom")
    public Response feed(@Context RoutingContext request) {
        return pages.answer(request, () -> feed(null, request));
    }

    @GET
    @Path("{language:[a-z][a-z]}/feed.atom")
    public Response feedIn(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> feed(language, request));
    }

    private RenderedPage feed(@Nullable String prefix, RoutingContext request) {
        Visit visit = visits.at(prefix, request);
        return RenderedPage.text(
                AtomFeed.TYPE,
                XmlDocument.of(FeedTemplates.feed(
                        AtomFeed.of(visit, creation.id("feed " + visit.language()), creation.moment()))));
    }
}
