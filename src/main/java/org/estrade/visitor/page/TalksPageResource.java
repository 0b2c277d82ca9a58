package org.estrade.visitor.page;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.estrade.visitor.card.PageCard;
import org.estrade.visitor.finding.SearchPanel;
import org.estrade.visitor.finding.TagLinks;
import org.estrade.visitor.finding.TalkFinder;
import org.estrade.visitor.finding.TalkQuery;
import org.estrade.visitor.finding.TalkResults;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.estrade.web.InlineStyle;
import org.jspecify.annotations.Nullable;

/** The talks page, in each of the site's languages: all talks, or those that the address asks for. */
@Path("/")
@Blocking
public class TalksPageResource {

    private final Visits visits;
    private final TalkFinder finder;
    private final PageCache pages;
    private final InlineStyle style;

    TalksPageResource(Visits visits, TalkFinder finder, PageCache pages, InlineStyle style) {
        this.visits = visits;
        this.finder = finder;
        this.pages = pages;
        this.style = style;
    }

    @GET
    public Response talks(@Context RoutingContext request) {
        return pages.answer(request, () -> page(null, request));
    }

    /** The page in another language than the default one, whose address has no language code. */
    @GET
    @Path("{language:[a-z][a-z]}")
    public Response talks(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> page(language, request));
    }

    private RenderedPage page(@Nullable String prefix, RoutingContext request) {
        Visit visit = visits.at(prefix, request);
        PublishedSite published = visit.published();
        TalkQuery query = TalkQuery.of(request.request().params(), published);
        TalkResults results = finder.find(published, query);
        Introduction introduction = Introduction.of(visit.site(), visit.language());
        TalksView view = TalksView.of(published, results, visit.audience());
        PageLayout layout = PageLayout.of(
                visit,
                SearchPanel.title(published, results, visit.language(), visit.heading()),
                // the same address for the index and for all talks in full: search engines keep one of them
                language ->
                        visit.site().home(language) + query.withInFull(false).parameters(),
                results.isIndexable(),
                introduction.own().isEmpty() ? view.countSentence(visit.audience()) : introduction.own(),
                style.css());
        if (results.isIndexable()) {
            layout = layout.with(PageCard.ofTalks(
                    visit,
                    results.entries(),
                    results.isIndex() ? 1 : Integer.MAX_VALUE,
                    query.withInFull(false).parameters(),
                    visit.heading(),
                    introduction.own()));
        }
        TagLinks tags = TagLinks.of(published, visit.language());
        return RenderedPage.html(PublicTemplates.talks(
                        layout, visit.heading(), Face.of(visit.site(), visit.language()), introduction, view, tags)
                .setLocale(visit.language()));
    }
}
