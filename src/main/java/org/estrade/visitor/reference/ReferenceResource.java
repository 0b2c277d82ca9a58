package org.estrade.visitor.reference;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.visitor.feed.JsonText;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.estrade.web.MovedPermanently;

/** The references of all talks and of each talk as files. A former address of a talk redirects to the present one. */
@Path("/")
@Blocking
public class ReferenceResource {

    private final Visits visits;
    private final TalkAddresses addresses;
    private final PageCache pages;

    ReferenceResource(Visits visits, TalkAddresses addresses, PageCache pages) {
        this.visits = visits;
        this.addresses = addresses;
        this.pages = pages;
    }

    @GET
    @Path("talks.bib")
    public Response everyBibTex(@Context RoutingContext request) {
        return pages.answer(request, () -> bibTex(() -> Reference.all(visits.at(null, request)), "talks"));
    }

    @GET
    @Path("talks.csl.json")
    public Response everyCsl(@Context RoutingContext request) {
        return pages.answer(request, () -> csl(() -> Reference.all(visits.at(null, request)), "talks"));
    }

    @GET
    @Path("talks/{slug:[a-z0-9-]+}.bib")
    public Response bibTex(String slug, @Context RoutingContext request) {
        return pages.answer(request, () -> bibTex(references(slug, ".bib", request)::stream, slug));
    }

    @GET
    @Path("talks/{slug:[a-z0-9-]+}.csl.json")
    public Response csl(String slug, @Context RoutingContext request) {
        return pages.answer(request, () -> csl(references(slug, ".csl.json", request)::stream, slug));
    }

    private static RenderedPage bibTex(Supplier<Stream<Reference>> references, String name) {
        return RenderedPage.written(BibTex.TYPE, out -> BibTex.write(references.get(), out))
                .savedAs(name + ".bib");
    }

    private static RenderedPage csl(Supplier<Stream<Reference>> references, String name) {
        Iterable<CslJson> items = () -> references.get().map(CslJson::of).iterator();
        return RenderedPage.written(CslJson.TYPE, out -> JsonText.write(items, out))
                .savedAs(name + ".csl.json");
    }

    private List<Reference> references(String slug, String ending, RoutingContext request) {
        Visit visit = visits.at(null, request);
        PublishedTalk talk = visit.published().talk(slug).orElseThrow(() -> moved(slug, ending));
        return Reference.of(visit, talk);
    }

    private WebApplicationException moved(String slug, String ending) {
        String present = addresses.presentSlug(slug).orElseThrow(NotFoundException::new);
        return new MovedPermanently("/talks/" + present + ending);
    }
}
