package org.estrade.visitor.feed;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.Visits;

/** The JSON document of all published data, and its schema. */
@Path("/")
@Blocking
public class TalksResource {

    static final String SCHEMA_PATH = "/talks.schema.json";

    private static final String SCHEMA_TYPE = "application/schema+json";
    private static final String SCHEMA_FILE = "/schema/talks.schema.json";

    private final Visits visits;
    private final PageCache pages;

    TalksResource(Visits visits, PageCache pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @GET
    @Path("talks.json")
    public Response talks(@Context RoutingContext request) {
        return pages.answer(
                request,
                () -> RenderedPage.written(
                        TalksDocument.TYPE, out -> JsonText.write(TalksDocument.of(visits.at(null, request)), out)));
    }

    @GET
    @Path("talks.schema.json")
    public Response schema(@Context RoutingContext request) {
        return pages.answer(request, TalksResource::schema);
    }

    private static RenderedPage schema() {
        try (InputStream file = Objects.requireNonNull(TalksResource.class.getResourceAsStream(SCHEMA_FILE))) {
            return new RenderedPage(SCHEMA_TYPE, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
