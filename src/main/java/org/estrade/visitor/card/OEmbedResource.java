package org.estrade.visitor.card;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkAddresses;
import org.estrade.visitor.pagecache.PageCache;
import org.estrade.visitor.pagecache.RenderedPage;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.view.Visit;
import org.estrade.visitor.view.Visits;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** The oEmbed 1.0 endpoint, for sites that embed a talk. It answers in JSON only. */
@Path("/oembed")
@Blocking
public class OEmbedResource {

    private static final int NOT_IMPLEMENTED = 501;
    private static final Pattern TALK = Pattern.compile("(?:/([a-z]{2}))?/talks/([^/]+)");

    private final Visits visits;
    private final TalkAddresses addresses;
    private final PageCache pages;
    private final SiteAddress address;

    OEmbedResource(Visits visits, TalkAddresses addresses, PageCache pages, SiteAddress address) {
        this.visits = visits;
        this.addresses = addresses;
        this.pages = pages;
        this.address = address;
    }

    @GET
    public Response embed(@Context RoutingContext context) {
        String format = context.request().getParam("format");
        if (format != null && !format.isEmpty() && !format.equals("json")) {
            // the status that the specification demands for a format that is not supported
            return Response.status(NOT_IMPLEMENTED).build();
        }
        return pages.answer(context, () -> RenderedPage.text("application/json;charset=UTF-8", json(context)));
    }

    private String json(RoutingContext context) {
        HttpServerRequest request = context.request();
        String url = request.getParam("url");
        if (url == null || url.isEmpty()) {
            throw new BadRequestException();
        }
        Matcher page = TALK.matcher(path(url, request));
        if (!page.matches()) {
            throw new NotFoundException();
        }
        Visit visit = visits.at(page.group(1), context);
        return JsonLd.json(OEmbed.of(
                talk(visit.published(), Objects.requireNonNull(page.group(2))).content(),
                visit,
                length(request.getParam("maxwidth")),
                length(request.getParam("maxheight"))));
    }

    /** The path of an address of this site, empty for any other address. */
    private String path(String url, HttpServerRequest request) {
        try {
            String path = new URI(url).getPath();
            return path != null && address.isOrigin(url, request.authority()) ? path : "";
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
    }

    /** The talk with that slug, present or former. */
    private PublishedTalk talk(PublishedSite published, String slug) {
        return published
                .talk(slug)
                .or(() -> addresses.presentSlug(slug).flatMap(published::talk))
                .orElseThrow(NotFoundException::new);
    }

    /** The parsed length in pixels; a text that is not a length sets no limit. */
    private static int length(@Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }
}
