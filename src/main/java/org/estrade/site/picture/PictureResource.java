package org.estrade.site.picture;

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
import org.estrade.site.MovedPermanently;
import org.estrade.site.PublishedSite;
import org.estrade.site.PublishedSites;
import org.estrade.site.Reader;
import org.estrade.site.SiteContent;
import org.estrade.site.SiteContent.Text;
import org.estrade.site.TalkView;
import org.estrade.site.ready.ReadyPages;
import org.estrade.site.ready.Rendered;
import org.estrade.talk.PublishedTalk;
import org.estrade.talk.TalkAddresses;
import org.estrade.talk.TalkContent;
import org.estrade.web.TitleView;
import org.estrade.web.Typography;
import org.jspecify.annotations.Nullable;

/** The pictures that other sites show beside a link to a talk, or to all of them; in each of the site's languages. */
@Path("/")
@Blocking
public class PictureResource {

    private static final double PITCH_RATIO = 0.5;

    private final PublishedSites sites;
    private final TalkAddresses addresses;
    private final ReadyPages pages;
    private final Clock clock;

    PictureResource(PublishedSites sites, TalkAddresses addresses, ReadyPages pages, Clock clock) {
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

    private static Rendered rendered(Poster poster) {
        return new Rendered("image/png", poster.png());
    }

    private Poster talksPage(@Nullable String prefix) {
        PublishedSite published = sites.present();
        Reader reader = reader(published.site(), prefix);
        String language = reader.language();
        Text text = published.site().text(language).orElse(new Text(language, "", ""));
        return new Poster(
                Typography.text(text.pageTitle(), language),
                Typography.text(text.pitch(), language),
                PITCH_RATIO,
                TalkView.yearsOf(published.contents(), reader.today()),
                reader.set(published.site().name()));
    }

    private Poster talkPage(@Nullable String prefix, String slug) {
        PublishedSite published = sites.present();
        Reader reader = reader(published.site(), prefix);
        TalkContent talk = published
                .talk(slug)
                .map(PublishedTalk::content)
                .orElseThrow(() -> moved(published.site(), reader.language(), slug));
        TitleView title = TalkView.Words.of(talk, reader).title();
        String subtitle = title.subtitle();
        return new Poster(
                title.main() + title.colon(),
                subtitle == null ? "" : subtitle,
                1,
                TalkView.yearsOf(List.of(talk), reader.today()),
                reader.set(published.site().name()));
    }

    private Reader reader(SiteContent site, @Nullable String prefix) {
        return Reader.of(site, site.languageAt(prefix), clock);
    }

    private WebApplicationException moved(SiteContent site, String language, String slug) {
        String present = addresses.presentSlug(slug).orElseThrow(NotFoundException::new);
        return new MovedPermanently(site.talk(language, present) + ".png");
    }
}
