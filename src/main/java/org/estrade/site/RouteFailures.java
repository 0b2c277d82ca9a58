package org.estrade.site;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** What goes wrong before or beside the resources: a request that is malformed, or larger than the site accepts. */
@ApplicationScoped
class RouteFailures {

    // refusals of who may come in are for those who decide it
    private static final Set<Integer> OURS = Set.of(400, 404, 405, 413, 414, 415, 431, 500, 503);

    private final ErrorPages pages;

    RouteFailures(ErrorPages pages) {
        this.pages = pages;
    }

    void install(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).failureHandler(this::answer);
        // a path that cannot be decoded fails before any route is looked at
        router.errorHandler(400, this::answer);
    }

    private void answer(RoutingContext request) {
        int status = request.statusCode() < 0 ? 500 : request.statusCode();
        Throwable cause = request.failure();
        if (cause instanceof SecurityException
                || !OURS.contains(status)
                || request.response().ended()) {
            request.next();
            return;
        }
        String path = request.request().path();
        String failure = cause == null || status < 500
                ? null
                : pages.log(cause, request.request().method().name(), path);
        if (!ErrorPages.isForReader(request.request().getHeader(HttpHeaders.ACCEPT))) {
            request.response().setStatusCode(status).end();
            return;
        }
        request.vertx()
                .executeBlocking(() -> pages.html(status, path == null ? "/" : path, failure), false)
                .onSuccess(html -> request.response()
                        .setStatusCode(status)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                        .end(html))
                .onFailure(worse -> request.response().setStatusCode(status).end());
    }
}
