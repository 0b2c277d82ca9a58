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
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.estrade.database.DatabaseTrouble;
import org.estrade.vault.place.PlaceFailure;
import org.estrade.web.MovedPermanently;
import org.jboss.resteasy.reactive.common.providers.serialisers.MapAsFormUrlEncodedProvider;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import org.jspecify.annotations.Nullable;

/** Answers requests that a resource refuses or fails at, and requests for an address that no resource has. */
class RestFailures {

    private final ErrorPages pages;
    private final MeantPath paths;

    RestFailures(ErrorPages pages, MeantPath paths) {
        this.pages = pages;
        this.paths = paths;
    }

    // NotFoundException is listed besides its parent: in dev mode and in tests Quarkus has its own page for it
    @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
    Uni<Response> refused(WebApplicationException refusal, ContainerRequestContext request) {
        Response response = refusal.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return Uni.createFrom().item(response);
        }
        if (response.getStatus() == 404) {
            String method = request.getMethod();
            URI asked = request.getUriInfo().getRequestUri();
            return Uni.createFrom()
                    .item(() -> paths.find(method, asked))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                    .flatMap(meant -> meant.isPresent()
                            ? Uni.createFrom().item(new MovedPermanently(meant.get()).getResponse())
                            : page(Response.fromResponse(response), 404, null, request));
        }
        ResponseBuilder answer = Response.fromResponse(response);
        if (response.getStatus() == 405) {
            answer.header(HttpHeaders.ALLOW, AllowedMethods.ofPresentRequest());
        }
        String failure = response.getStatus() < 500 ? null : log(refusal, request);
        return page(answer, response.getStatus(), failure, request);
    }

    @ServerExceptionMapper(Throwable.class)
    Uni<Response> failed(Throwable cause, ContainerRequestContext request) {
        if (isUnreadableForm(cause)) {
            int status = String.valueOf(cause.getMessage()).startsWith("Param limit") ? 413 : 400;
            return page(Response.status(status), status, null, request);
        }
        if (cause instanceof PlaceFailure place) {
            ErrorPages.log(place, request.getMethod(), path(request));
            return page(unavailable(), request, () -> pages.htmlOfFile(path(request)));
        }
        Optional<DatabaseTrouble> trouble = DatabaseTrouble.of(cause);
        return trouble.isPresent()
                ? unavailable(trouble.get(), request)
                : page(Response.serverError(), 500, log(cause, request), request);
    }

    private Uni<Response> unavailable(DatabaseTrouble trouble, ContainerRequestContext request) {
        String path = path(request);
        ErrorPages.log(trouble, request.getMethod(), path);
        return page(unavailable(), request, () -> pages.html(trouble, path));
    }

    private static ResponseBuilder unavailable() {
        return Response.status(ErrorPages.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, ErrorPages.RETRY_AFTER);
    }

    /**
     * Whether the form of a request has a fault: it breaks off, has too many fields or cannot be decoded. Quarkus REST has
     * no exception type for these, so that the place of the exception tells. A file that cannot be written is our fault.
     */
    private static boolean isUnreadableForm(Throwable cause) {
        return (isThrownIn(cause, FormBodyHandler.class.getName())
                        || isThrownIn(cause, MapAsFormUrlEncodedProvider.class.getName()))
                && !isThrownIn(cause, "sun.nio.");
    }

    private static boolean isThrownIn(Throwable cause, String classes) {
        return Arrays.stream(cause.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(classes));
    }

    private String log(Throwable cause, ContainerRequestContext request) {
        return pages.log(cause, request.getMethod(), path(request));
    }

    /**
     * The error page, made on a worker thread: it may wait for the database, and an exception mapper may run on an event
     * loop, which must not wait.
     */
    private Uni<Response> page(
            ResponseBuilder response, int status, @Nullable String failure, ContainerRequestContext request) {
        String path = path(request);
        return page(response, request, () -> pages.html(status, path, failure));
    }

    private static Uni<Response> page(
            ResponseBuilder response, ContainerRequestContext request, Supplier<String> html) {
        if (!ErrorPages.isForReader(request.getHeaderString(HttpHeaders.ACCEPT))) {
            return Uni.createFrom().item(response.build());
        }
        return Uni.createFrom()
                .item(html)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(page -> response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(page)
                        .build());
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getPath();
    }
}
