package org.estrade.visitor.pagecache;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends pages that are ready straight from the event loop; every other request goes on to the resources. */
@ApplicationScoped
class PageCacheRoute {

    // after the checks at the front door, before anything that looks for accounts or resources
    private static final int ORDER = -900;

    private final PageCache pages;

    PageCacheRoute(PageCache pages) {
        this.pages = pages;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean head = request.method().equals(HttpMethod.HEAD);
        CachedPage page = head || request.method().equals(HttpMethod.GET) ? pages.find(request) : null;
        if (page == null) {
            context.next();
            return;
        }
        CachedPage.Body body = page.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        HttpServerResponse response = context.response();
        headers(page, body).forEach(response::putHeader);
        if (CachedPage.isKnown(body, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, page.type());
        if (head) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.bytes().length));
            response.end();
        } else {
            response.end(Buffer.buffer(body.bytes()));
        }
    }

    /** What a 200 and a 304 both say. Browsers keep the page, and ask each time whether it changed. */
    static Map<String, String> headers(CachedPage page, CachedPage.Body body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", body.etag());
        headers.put("Cache-Control", "no-cache");
        if (page.bodies().size() > 1) {
            headers.put("Vary", "Accept-Encoding");
        }
        if (body.coding() != ContentCoding.IDENTITY) {
            headers.put("Content-Encoding", body.coding().token);
        }
        if (page.disposition() != null) {
            headers.put("Content-Disposition", page.disposition());
        }
        return headers;
    }
}
