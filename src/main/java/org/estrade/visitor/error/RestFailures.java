package org.estrade.visitor.error;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URLDecoder;
import java.util.Set;
import org.jboss.resteasy.reactive.common.util.URLUtils;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What resources refuse or fail at, and addresses that no resource has. */
class RestFailures {

    private static final Set<String> DECODERS = Set.of(URLDecoder.class.getName(), URLUtils.class.getName());

    private final ErrorPages pages;

    RestFailures(ErrorPages pages) {
        this.pages = pages;
    }

    // named besides its parent: in dev mode and in tests Quarkus has a page of its own for it
    @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
    Uni<Response> refused(WebApplicationException refusal, ContainerRequestContext request) {
        Response response = refusal.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return Uni.createFrom().item(response);
        }
        String failure = response.getStatus() < 500 ? null : log(refusal, request);
        return page(Response.fromResponse(response), response.getStatus(), failure, request);
    }

    @ServerExceptionMapper(Throwable.class)
    Uni<Response> failed(Throwable cause, ContainerRequestContext request) {
        if (isUnreadableForm(cause)) {
            return page(Response.status(Response.Status.BAD_REQUEST), 400, null, request);
        }
        return page(Response.serverError(), 500, log(cause, request), request);
    }

    /** A form with a percent sign that stands for nothing: its two readers say so in this way alone. */
    private static boolean isUnreadableForm(Throwable cause) {
        StackTraceElement[] places = cause.getStackTrace();
        return cause instanceof IllegalArgumentException
                && places.length > 0
                && DECODERS.contains(places[0].getClassName());
    }

    private String log(Throwable cause, ContainerRequestContext request) {
        return pages.log(cause, request.getMethod(), path(request));
    }

    /** On a worker: a mapper runs wherever the exception came from, which may be an event loop. */
    private Uni<Response> page(
            ResponseBuilder response, int status, @Nullable String failure, ContainerRequestContext request) {
        if (!ErrorPages.isForReader(request.getHeaderString(HttpHeaders.ACCEPT))) {
            return Uni.createFrom().item(response.build());
        }
        String path = path(request);
        return Uni.createFrom()
                .item(() -> pages.html(status, path, failure))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(html -> response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(html)
                        .build());
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getPath();
    }
}
