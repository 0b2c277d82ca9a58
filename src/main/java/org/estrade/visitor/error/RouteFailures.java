package org.estrade.visitor.error;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.Callable;
import org.estrade.database.DatabaseTrouble;
import org.estrade.vault.place.PlaceFailure;

/** Answers requests that fail outside the resources, for example because their body is too large. */
@ApplicationScoped
class RouteFailures {

    // without 401 and 403, which the authentication of Quarkus answers
    private static final Set<Integer> HANDLED = Set.of(400, 404, 405, 413, 414, 415, 431, 500, 503);

    private final ErrorPages pages;

    RouteFailures(ErrorPages pages) {
        this.pages = pages;
    }

    void install(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        int status = request.statusCode() < 0 ? 500 : request.statusCode();
        Throwable cause = request.failure();
        if (cause instanceof SecurityException
                || !HANDLED.contains(status)
                || request.response().ended()) {
            request.next();
            return;
        }
        String path = request.request().path();
        DatabaseTrouble trouble =
                cause == null ? null : DatabaseTrouble.of(cause).orElse(null);
        if (trouble != null) {
            ErrorPages.log(trouble, request.request().method().name(), path);
            request.response().putHeader(HttpHeaders.RETRY_AFTER, ErrorPages.RETRY_AFTER);
            answer(request, ErrorPages.UNAVAILABLE, () -> pages.html(trouble, path == null ? "/" : path));
            return;
        }
        if (cause instanceof PlaceFailure place) {
            ErrorPages.log(place, request.request().method().name(), path);
            request.response().putHeader(HttpHeaders.RETRY_AFTER, ErrorPages.RETRY_AFTER);
            answer(request, ErrorPages.UNAVAILABLE, () -> pages.htmlOfFile(path));
            return;
        }
        String failure = cause == null || status < 500
                ? null
                : pages.log(cause, request.request().method().name(), path);
        answer(request, status, () -> pages.html(status, path == null ? "/" : path, failure));
    }

    private static void answer(RoutingContext request, int status, Callable<String> page) {
        request.response().setStatusCode(status);
        if (!ErrorPages.isForReader(request.request().getHeader(HttpHeaders.ACCEPT))) {
            end(request, "");
            return;
        }
        request.vertx()
                .executeBlocking(page, false)
                .onSuccess(html -> {
                    request.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
                    end(request, html);
                })
                .onFailure(worse -> end(request, ""));
    }

    private static void end(RoutingContext request, String body) {
        request.response().end(body).onComplete(sent -> {
            if (request.response().headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
                request.request().connection().close();
            }
        });
    }
}
