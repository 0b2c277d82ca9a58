package org.estrade.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request change something only when one of our own pages sent it, the sign-in form included.
 *
 * <p>The browser's own word comes first, in a header that no page can set. Its {@code none} (an address typed, a
 * bookmark) is refused too: none of these can send a form.
 */
@Singleton
class SameOrigin {

    private static final Set<HttpMethod> CHANGE_NOTHING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SiteAddress site;

    SameOrigin(SiteAddress site) {
        this.site = site;
    }

    void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (CHANGE_NOTHING.contains(request.method())) {
            context.next();
            return;
        }
        String browser = request.getHeader("Sec-Fetch-Site");
        String sender = sender(request);
        if (browser == null && sender == null) {
            Refusal.send(context, 403, SecurityMessages::unknownOrigin);
        } else if (browser != null ? browser.equals("same-origin") : site.isOrigin(sender, request.authority())) {
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
