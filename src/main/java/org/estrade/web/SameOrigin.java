package org.estrade.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Protects against cross-site request forgery: only pages of this site may send requests that change something, the
 * sign-in form included.
 *
 * <p>The header {@code Sec-Fetch-Site} decides when the browser sends it, because no page can set it. Its value
 * {@code none} (a typed address, a bookmark) is refused too, because these cannot send a form. Older browsers are checked
 * by {@code Origin} or {@code Referer}.
 */
@Singleton
class SameOrigin {

    private static final Set<HttpMethod> SAFE_METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SiteAddress site;

    SameOrigin(SiteAddress site) {
        this.site = site;
    }

    void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE_METHODS.contains(request.method())) {
            context.next();
            return;
        }
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        String sender = sender(request);
        if (fetchSite == null && sender == null) {
            Refusal.send(context, 403, SecurityMessages::unknownOrigin);
        } else if (fetchSite != null ? fetchSite.equals("same-origin") : site.isOrigin(sender, request.authority())) {
            context.next();
        } else {
            Refusal.send(context, 403, SecurityMessages::otherOrigin);
        }
    }

    private static @Nullable String sender(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin == null ? request.getHeader("Referer") : origin;
    }
}
