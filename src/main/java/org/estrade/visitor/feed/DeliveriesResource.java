package org.estrade.visitor.feed;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.estrade.transfer.export.DeliveriesCsv;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.jspecify.annotations.Nullable;

/** The published deliveries as a table. Talks have their titles in the language of the address. */
@Path("/")
@Blocking
public class DeliveriesResource {

    private final Visits visits;
    private final PageCache pages;

    DeliveriesResource(Visits visits, PageCache pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @GET
    @Path("deliveries.csv")
    public Response table(@Context RoutingContext request) {
        return pages.answer(request, () -> table(null, request));
    }

    @GET
    @Path("{language:[a-z][a-z]}/deliveries.csv")
    public Response tableIn(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> table(language, request));
    }

    private RenderedPage table(@Nullable String prefix, RoutingContext request) {
        Visit visit = visits.at(prefix, request);
        return RenderedPage.written(
                        DeliveriesCsv.TYPE,
                        out -> DeliveriesCsv.write(visit.published().contents(), visit.language(), out))
                .savedAs("deliveries.csv");
    }
}
