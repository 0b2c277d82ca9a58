package org.estrade.visitor.page;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.estrade.web.MovedPermanently;
import org.jspecify.annotations.Nullable;

/** The page of one talk, in each of the site's languages. A former address redirects to the present one. */
@Path("/")
@Blocking
public class TalkPageResource {

    private final Visits visits;
    private final TalkAddresses addresses;
    private final TalkPageRenderer talkPages;
    private final PageCache pages;

    TalkPageResource(Visits visits, TalkAddresses addresses, TalkPageRenderer talkPages, PageCache pages) {
        this.visits = visits;
        this.addresses = addresses;
        this.talkPages = talkPages;
        this.pages = pages;
    }

    @GET
    @Path("talks/{slug}")
    public Response talk(String slug, @Context RoutingContext request) {
        return pages.answer(request, () -> page(null, slug, request));
    }

    /** The page in another language than the default one, whose address has no language code. */
    @GET
    @Path("{language:[a-z][a-z]}/talks/{slug}")
    public Response talk(String language, String slug, @Context RoutingContext request) {
        return pages.answer(request, () -> page(language, slug, request));
    }

    private RenderedPage page(@Nullable String prefix, String slug, RoutingContext request) {
        Visit visit = visits.at(prefix, request);
        PublishedTalk talk = visit.published().talk(slug).orElseThrow(() -> moved(visit, slug));
        return RenderedPage.html(talkPages.published(visit, talk));
    }

    private WebApplicationException moved(Visit visit, String slug) {
        String present = addresses.presentSlug(slug).orElseThrow(NotFoundException::new);
        return new MovedPermanently(visit.site().talk(visit.language(), present));
    }
}
