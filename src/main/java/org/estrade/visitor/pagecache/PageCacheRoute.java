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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends cached pages straight from the event loop. Every other request goes on to the resources. Later requests of the same
 * connection do not come here: {@link ReadyPageHandler} answers them earlier.
 */
@ApplicationScoped
class PageCacheRoute {

    // after the checks that every request passes, before the routes that look up accounts and resources
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
        PageAnswer answer = answer(request, page);
        HttpServerResponse response = context.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        PageFile file = answer.chosen().file();
        if (answer.hasBody() && file != null) {
            response.sendFile(file.path().toString());
        } else if (answer.hasBody()) {
            response.end(Buffer.buffer(answer.chosen().bytes()));
        } else {
            response.end();
        }
    }

    static PageAnswer answer(HttpServerRequest request, CachedPage page) {
        return PageAnswer.to(
                page,
                acceptEncoding(request),
                request.getHeader(HttpHeaders.IF_NONE_MATCH),
                request.method().equals(HttpMethod.HEAD));
    }

    private static @Nullable String acceptEncoding(HttpServerRequest request) {
        List<String> lines = request.headers().getAll(HttpHeaders.ACCEPT_ENCODING);
        return lines.isEmpty() ? null : String.join(",", lines);
    }
}
