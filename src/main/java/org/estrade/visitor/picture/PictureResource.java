package org.estrade.visitor.picture;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.estrade.site.SiteContent;
import org.estrade.site.SiteContent.Text;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.text.TitleView;
import org.estrade.text.Typography;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.TalkView;
import org.estrade.web.MovedPermanently;
import org.jspecify.annotations.Nullable;

/** The pictures that other sites show beside a link to a talk, or to all of them; in each of the site's languages. */
@Path("/")
@Blocking
public class PictureResource {

    private static final double PITCH_RATIO = 0.5;

    private final PublishedSites sites;
    private final TalkAddresses addresses;
    private final PageCache pages;
    private final Clock clock;

    PictureResource(PublishedSites sites, TalkAddresses addresses, PageCache pages, Clock clock) {
        this.sites = sites;
        this.addresses = addresses;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("talks.png")
    public Response talks(@Context RoutingContext request) {
        return pages.answer(request, () -> rendered(talksPage(null)));
    }

    @GET
    @Path("{language:[a-z][a-z]}/talks.png")
    public Response talks(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> rendered(talksPage(language)));
    }

    @GET
    @Path("talks/{slug}.png")
    public Response talk(String slug, @Context RoutingContext request) {
        return pages.answer(request, () -> rendered(talkPage(null, slug)));
    }

    @GET
    @Path("{language:[a-z][a-z]}/talks/{slug}.png")
    public Response talk(String language, String slug, @Context RoutingContext request) {
        return pages.answer(request, () -> rendered(talkPage(language, slug)));
    }

    private static RenderedPage rendered(SharePicture poster) {
        return new RenderedPage("image/png", poster.png());
    }

    private SharePicture talksPage(@Nullable String prefix) {
        PublishedSite published = sites.present();
        Audience reader = reader(published.site(), prefix);
        String language = reader.language();
        Text text = published.site().text(language).orElse(new Text(language, "", ""));
        return new SharePicture(
                Typography.text(text.pageTitle(), language),
                Typography.text(text.pitch(), language),
                PITCH_RATIO,
                TalkView.yearsOf(published.contents(), reader.today()),
                reader.set(published.site().name()));
    }

    private SharePicture talkPage(@Nullable String prefix, String slug) {
        PublishedSite published = sites.present();
        Audience reader = reader(published.site(), prefix);
        TalkContent talk = published
                .talk(slug)
                .map(PublishedTalk::content)
                .orElseThrow(() -> moved(published.site(), reader.language(), slug));
        TitleView title = TalkView.Words.of(talk, reader).title();
        String subtitle = title.subtitle();
        return new SharePicture(
                title.main() + title.colon(),
                subtitle == null ? "" : subtitle,
                1,
                TalkView.yearsOf(List.of(talk), reader.today()),
                reader.set(published.site().name()));
    }

    private Audience reader(SiteContent site, @Nullable String prefix) {
        return Audience.of(site, site.languageAt(prefix), clock);
    }

    private WebApplicationException moved(SiteContent site, String language, String slug) {
        String present = addresses.presentSlug(slug).orElseThrow(NotFoundException::new);
        return new MovedPermanently(site.talk(language, present) + ".png");
    }
}
