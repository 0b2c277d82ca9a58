package org.estrade.visitor.kit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.estrade.media.MediaRepository;
import org.estrade.site.SiteContent;
import org.estrade.visitor.page.PageLayout;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.Audience;
import org.estrade.web.InlineStyle;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** The speaker's kit, as a page and as an archive, in each of the site's languages. Nothing while nothing is in it. */
@Path("/")
@Blocking
public class KitResource {

    @CheckedTemplate(basePath = "visitor/kit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Kit(PageLayout frame, KitView kit) implements TemplateInstance {}

    private final PublishedSites sites;
    private final MediaRepository pictures;
    private final PageCache pages;
    private final SiteAddress address;
    private final InlineStyle style;
    private final Clock clock;

    KitResource(
            PublishedSites sites,
            MediaRepository pictures,
            PageCache pages,
            SiteAddress address,
            InlineStyle style,
            Clock clock) {
        this.sites = sites;
        this.pictures = pictures;
        this.pages = pages;
        this.address = address;
        this.style = style;
        this.clock = clock;
    }

    @GET
    @Path("kit")
    public Response kit(@Context RoutingContext request) {
        return pages.answer(request, () -> page(null, request));
    }

    @GET
    @Path("{language:[a-z][a-z]}/kit")
    public Response kit(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> page(language, request));
    }

    @GET
    @Path("kit.zip")
    public Response archive(@Context RoutingContext request) {
        return pages.answer(request, () -> zip(null, request));
    }

    @GET
    @Path("{language:[a-z][a-z]}/kit.zip")
    public Response archive(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> zip(language, request));
    }

    private RenderedPage page(@Nullable String prefix, RoutingContext request) {
        PublishedSite published = filled();
        Audience reader = reader(published.site(), prefix);
        KitMessages words = KitMaker.words(reader.language());
        PageLayout frame = PageLayout.of(
                published,
                reader.language(),
                words.heading(),
                published.site()::kitPath,
                address.of(request.request()),
                words.introduction(),
                style.kit());
        return RenderedPage.html(new Kit(frame, KitMaker.kit(published, reader)).setLocale(reader.language()));
    }

    private RenderedPage zip(@Nullable String prefix, RoutingContext request) {
        PublishedSite published = filled();
        Audience reader = reader(published.site(), prefix);
        KitView kit = KitMaker.kit(published, reader);
        String origin = address.of(request.request());
        return new RenderedPage("application/zip", KitArchive.of(kit, reader.language(), origin, this::bytes));
    }

    private PublishedSite filled() {
        PublishedSite published = sites.present();
        if (!published.hasKit()) {
            throw new NotFoundException();
        }
        return published;
    }

    private Audience reader(SiteContent site, @Nullable String prefix) {
        return Audience.of(site, site.languageAt(prefix), clock);
    }

    private byte[] bytes(long picture) {
        // another one was saved meanwhile: whoever asks again gets that
        return pictures.bytes(picture).orElseThrow(NotFoundException::new);
    }
}
