package org.estrade.visitor.deck;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.estrade.media.QrCode;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.page.TalkPageRenderer;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;

/**
 * The short address of each published talk, in the default language: the page of the talk with its slides and links first,
 * because visitors come from the last slide. Search engines keep the talk's own address.
 */
@Path("/t")
@Blocking
public class ShortAddressResource {

    private static final String ID = "{id:[1-9][0-9]{0,17}}";

    private final Visits visits;
    private final TalkPageRenderer talkPages;
    private final PageCache pages;

    ShortAddressResource(Visits visits, TalkPageRenderer talkPages, PageCache pages) {
        this.visits = visits;
        this.talkPages = talkPages;
        this.pages = pages;
    }

    @GET
    @Path(ID)
    public Response talk(long id, @Context RoutingContext request) {
        return pages.answer(request, () -> {
            Visit visit = visits.at(null, request);
            return RenderedPage.html(talkPages.withLinksFirst(visit, published(visit, id)));
        });
    }

    /** The QR code of the short address as a vector image, which prints in any size. */
    @GET
    @Path(ID + ".svg")
    public Response svg(long id, @Context RoutingContext request) {
        return pages.answer(
                request,
                () -> new RenderedPage("image/svg+xml", code(id, request).svg().getBytes(StandardCharsets.UTF_8)));
    }

    /** The QR code of the short address as an image of pixels. */
    @GET
    @Path(ID + ".png")
    public Response png(long id, @Context RoutingContext request) {
        return pages.answer(
                request, () -> new RenderedPage("image/png", code(id, request).png()));
    }

    private QrCode code(long id, RoutingContext request) {
        Visit visit = visits.at(null, request);
        return QrCode.of(visit.origin() + published(visit, id).shortPath());
    }

    private static PublishedTalk published(Visit visit, long id) {
        return visit.published().talk(id).orElseThrow(NotFoundException::new);
    }
}
