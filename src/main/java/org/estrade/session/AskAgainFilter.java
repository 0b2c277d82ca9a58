package org.estrade.session;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** Sends a request for something sensitive to the page that asks again, and keeps what was typed for the page it came from. */
@Provider
@AsksAgain("")
@Priority(Priorities.AUTHORIZATION)
class AskAgainFilter implements ContainerRequestFilter {

    private final Confirmations confirmations;
    private final SessionRepository sessions;
    private final SessionCookie cookie;
    private final RoutingContext routing;
    private final ResourceInfo resource;

    AskAgainFilter(
            Confirmations confirmations,
            SessionRepository sessions,
            SessionCookie cookie,
            RoutingContext routing,
            @Context ResourceInfo resource) {
        this.confirmations = confirmations;
        this.sessions = sessions;
        this.cookie = cookie;
        this.routing = routing;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Token token = cookie.read(routing.request()).orElseThrow();
        if (confirmations.isRecent(token)) {
            return;
        }
        String page =
                resource.getResourceMethod().getAnnotation(AsksAgain.class).value();
        String fields = fields(request.getMediaType());
        if (!fields.isEmpty()) {
            sessions.storeForm(token, page, fields);
        }
        request.abortWith(SeeOther.to(Confirmations.pathThen(page)));
    }

    /** The typed fields without secrets, empty when the request has none. The body was read before a thread was taken. */
    private String fields(@Nullable MediaType type) {
        boolean isForm = type != null && type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        String body = isForm && routing.body() != null ? routing.body().asString() : null;
        return body == null ? "" : ExpiredSessionFormKeeper.withoutSecrets(body);
    }
}
