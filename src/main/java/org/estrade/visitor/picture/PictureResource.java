package org.estrade.visitor.picture;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.text.typography.TitleView;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.TalkView;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.estrade.web.MovedPermanently;

/** The pictures that other sites show beside a link to a talk, or to the talks page, in each of the site's languages. */
@Path("/")
@Blocking
public class PictureResource {

    private static final double PITCH_RATIO = 0.5;

    private final Visits visits;
    private final TalkAddresses addresses;
    private final PageCache pages;

    PictureResource(Visits visits, TalkAddresses addresses, PageCache pages) {
        this.visits = visits;
        this.addresses = addresses;
        this.pages = pages;
    }

    @GET
    @Path("talks.png")
    public Response talks(@Context RoutingContext request) {
        return pages.answer(request, () -> rendered(talksPage(visits.at(null, request))));
    }

    @GET
    @Path("{language:[a-z][a-z]}/talks.png")
    public Response talks(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> rendered(talksPage(visits.at(language, request))));
    }

    @GET
    @Path("talks/{slug}.png")
    public Response talk(String slug, @Context RoutingContext request) {
        return pages.answer(request, () -> rendered(talkPage(visits.at(null, request), slug)));
    }

    @GET
    @Path("{language:[a-z][a-z]}/talks/{slug}.png")
    public Response talk(String language, String slug, @Context RoutingContext request) {
        return pages.answer(request, () -> rendered(talkPage(visits.at(language, request), slug)));
    }

    private static RenderedPage rendered(SharePicture picture) {
        return new RenderedPage("image/png", picture.png());
    }

    private static SharePicture talksPage(Visit visit) {
        return new SharePicture(
                visit.heading(),
                visit.pitch(),
                PITCH_RATIO,
                TalkView.yearsOf(visit.published().contents(), visit.audience().today()),
                visit.name());
    }

    private SharePicture talkPage(Visit visit, String slug) {
        TalkContent talk =
                visit.published().talk(slug).map(PublishedTalk::content).orElseThrow(() -> moved(visit, slug));
        TitleView title = TalkView.Words.of(talk, visit.audience()).title();
        String subtitle = title.subtitle();
        SharePicture picture = new SharePicture(
                title.main() + title.colon(),
                subtitle == null ? "" : subtitle,
                1,
                TalkView.yearsOf(List.of(talk), visit.audience().today()),
                visit.name());
        return picture.isWritable() ? picture : talksPage(visit);
    }

    private WebApplicationException moved(Visit visit, String slug) {
        String present = addresses.presentSlug(slug).orElseThrow(NotFoundException::new);
        return new MovedPermanently(visit.site().talk(visit.language(), present) + ".png");
    }
}
