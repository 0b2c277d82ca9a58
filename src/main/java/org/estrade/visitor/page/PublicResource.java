package org.estrade.visitor.page;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.estrade.site.SiteContent;
import org.estrade.site.SiteContent.Text;
import org.estrade.text.Typography;
import org.estrade.visitor.card.PageCard;
import org.estrade.visitor.finding.SearchPanel;
import org.estrade.visitor.finding.TagLinks;
import org.estrade.visitor.finding.TalkFinder;
import org.estrade.visitor.finding.TalkQuery;
import org.estrade.visitor.finding.TalkResults;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.visitor.view.Audience;
import org.estrade.web.InlineStyle;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** The talks page, in each of the site's languages; all talks, or those that its address asks for. */
@Path("/")
@Blocking
public class PublicResource {

    private final PublishedSites sites;
    private final TalkFinder finder;
    private final PageCache pages;
    private final SiteAddress address;
    private final InlineStyle style;
    private final Clock clock;

    PublicResource(
            PublishedSites sites,
            TalkFinder finder,
            PageCache pages,
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

    private RenderedPage page(@Nullable String prefix, RoutingContext request) {
        PublishedSite published = sites.present();
        SiteContent site = published.site();
        String language = site.languageAt(prefix);
        Text text = site.text(language).orElse(new Text(language, "", ""));
        String heading = Typography.text(text.pageTitle(), language);
        Introduction pitch = Introduction.of(site, language);
        Audience reader = Audience.of(site, language, clock);
        TalkQuery finding = TalkQuery.of(request.request().params(), published);
        TalkResults found = finder.find(published, finding);
        String origin = found.isForEveryone() ? address.of(request.request()) : null;
        TalksView view = TalksView.of(published, found, reader);
        PageLayout frame = PageLayout.of(
                published,
                language,
                SearchPanel.title(published, found, language, heading),
                shown -> site.home(shown) + finding.query(),
                origin,
                pitch.own().isEmpty() ? view.inNumbers(reader) : pitch.own(),
                style.css());
        if (origin != null) {
            frame = frame.with(
                    PageCard.ofTalks(published, found.talks(), reader, origin, finding.query(), heading, pitch.own()));
        }
        TagLinks tags = TagLinks.of(published, language);
        return RenderedPage.html(
                PublicTemplates.talks(frame, heading, pitch, view, tags).setLocale(language));
    }
}
