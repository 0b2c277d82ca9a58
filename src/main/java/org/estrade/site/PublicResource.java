package org.estrade.site;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.estrade.site.SiteContent.Text;
import org.estrade.site.finding.Finder;
import org.estrade.site.finding.Finding;
import org.estrade.site.finding.FindingView;
import org.estrade.site.finding.Found;
import org.estrade.site.finding.TagLinks;
import org.estrade.site.ready.ReadyPages;
import org.estrade.site.ready.Rendered;
import org.estrade.site.structured.PageCard;
import org.estrade.web.InlineStyle;
import org.estrade.web.SiteAddress;
import org.estrade.web.Typography;
import org.jspecify.annotations.Nullable;

/** The talks page, in each of the site's languages; all talks, or those that its address asks for. */
@Path("/")
@Blocking
public class PublicResource {

    private final PublishedSites sites;
    private final Finder finder;
    private final ReadyPages pages;
    private final SiteAddress address;
    private final InlineStyle style;
    private final Clock clock;

    PublicResource(
            PublishedSites sites,
            Finder finder,
            ReadyPages pages,
            SiteAddress address,
            InlineStyle style,
            Clock clock) {
        this.sites = sites;
        this.finder = finder;
        this.pages = pages;
        this.address = address;
        this.style = style;
        this.clock = clock;
    }

    @GET
    public Response talks(@Context RoutingContext request) {
        return pages.answer(request, () -> page(null, request));
    }

    /** The default language's page has one address, which is the other one. */
    @GET
    @Path("{language:[a-z][a-z]}")
    public Response talks(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> page(language, request));
    }

    private Rendered page(@Nullable String prefix, RoutingContext request) {
        PublishedSite published = sites.present();
        SiteContent site = published.site();
        String language = site.languageAt(prefix);
        Text text = site.text(language).orElse(new Text(language, "", ""));
        String heading = Typography.text(text.pageTitle(), language);
        Pitch pitch = Pitch.of(site, language);
        Reader reader = Reader.of(site, language, clock);
        Finding finding = Finding.of(request.request().params(), published);
        Found found = finder.find(published, finding);
        String origin = found.isForEveryone() ? address.of(request.request()) : null;
        TalksView view = TalksView.of(published, found, reader);
        Frame frame = Frame.of(
                published,
                language,
                FindingView.title(published, found, language, heading),
                shown -> site.home(shown) + finding.query(),
                origin,
                pitch.own().isEmpty() ? view.inNumbers(reader) : pitch.own(),
                style.css());
        if (origin != null) {
            frame = frame.with(
                    PageCard.ofTalks(published, found.talks(), reader, origin, finding.query(), heading, pitch.own()));
        }
        TagLinks tags = TagLinks.of(published, language);
        return Rendered.html(PublicPage.talks(frame, heading, pitch, view, tags).setLocale(language));
    }
}
