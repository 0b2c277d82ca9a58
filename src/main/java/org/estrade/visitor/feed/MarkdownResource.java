package org.estrade.visitor.feed;

import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.estrade.site.SiteContent;
import org.estrade.talk.TalkContent;
import org.estrade.transfer.markdown.MarkdownPageWriter;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.jspecify.annotations.Nullable;

/** The published talks as one Markdown page in each of the site's languages, which the import reads back. */
@Path("/")
@Blocking
public class MarkdownResource {

    static final String TYPE = "text/markdown;charset=UTF-8";

    private static final String GITHUB = "https://github.com/";

    private final Visits visits;
    private final PageCache pages;

    MarkdownResource(Visits visits, PageCache pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @GET
    @Path("talks.md")
    public Response page(@Context RoutingContext request) {
        return pages.answer(request, () -> page(null, request));
    }

    @GET
    @Path("{language:[a-z][a-z]}/talks.md")
    public Response pageIn(String language, @Context RoutingContext request) {
        return pages.answer(request, () -> page(language, request));
    }

    private RenderedPage page(@Nullable String prefix, RoutingContext request) {
        Visit visit = visits.at(prefix, request);
        return RenderedPage.written(TYPE, out -> MarkdownPageWriter.write(front(visit), contents(visit), out));
    }

    private static List<TalkContent> contents(Visit visit) {
        return visit.published().contents().stream()
                .map(talk -> talk.withLinksAt(visit.origin()))
                .toList();
    }

    /** What the speaker typed, without the typography of pages. */
    private static MarkdownPageWriter.Front front(Visit visit) {
        SiteContent site = visit.site();
        SiteContent.Text text = site.text(visit.language()).orElse(new SiteContent.Text(visit.language(), "", ""));
        String github = site.links().stream()
                .filter(link -> link.url().startsWith(GITHUB))
                .map(link -> link.url().substring(GITHUB.length()))
                .filter(name -> name.matches("[A-Za-z0-9-]+"))
                .findFirst()
                .orElse("");
        return new MarkdownPageWriter.Front(visit.language(), text.pageTitle(), site.name(), text.pitch(), github);
    }
}
