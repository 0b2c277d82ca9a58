package org.estrade.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Adds the security headers to every response: pages, files and errors. With them, browsers refuse everything
 * that no page of this site needs.
 */
@Singleton
class SecurityHeaders {

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final String TWO_YEARS = "max-age=63072000";
    private static final Pattern PRIVATE_PATH = Pattern.compile("(?i)/(admin|login|logout|setup)(/.*)?");
    private static final Pattern SHARED_PATH = Pattern.compile("(?i)/preview(/.*)?");

    private static final Pattern TALK_PATH = Pattern.compile("(?i)(/[a-z]{2})?/talks/.*");

    // public documents for programs: scripts of other sites may read them
    private static final Pattern OPEN_PATH = Pattern.compile("(/[a-z]{2})?/(feed\\.atom|calendar\\.ics|oembed"
            + "|talks(\\.schema)?\\.json|talks\\.md|deliveries\\.csv|talks(/[^/]+)?\\.(png|bib|csl\\.json)"
            + "|deliveries/[^/]+\\.ics)");

    private static final String NO_FRAME = "frame-src 'none'";

    // the video players that the page of a talk shows at the visitor's request
    private static final String PLAYERS = "frame-src https://www.youtube-nocookie.com https://player.vimeo.com";

    private final String contentPolicy;

    SecurityHeaders(InlineStyle publicStyle) {
        contentPolicy = String.join(
                "; ",
                "default-src 'none'",
                "style-src 'self' " + publicStyle.cspSource(),
                "script-src 'self'",
                "img-src 'self'",
                "font-src 'none'",
                "connect-src 'self'",
                NO_FRAME,
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    /** Adds the headers, then runs the next handler. */
    void add(RoutingContext context) {
        set(context);
        context.next();
    }

    /** Sets the headers of a response. Without effect when they are set already. */
    void set(RoutingContext context) {
        // the pages of dev mode have inline scripts and styles of their own
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT
                && context.request().uri().startsWith("/q/")) {
            return;
        }
        MultiMap headers = context.response().headers();
        if (headers.contains("Content-Security-Policy")) {
            return;
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", PERMISSIONS);
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", TWO_YEARS);
        }
        String path = PathRefusal.path(context.request().uri());
        if (OPEN_PATH.matcher(path).matches()) {
            headers.set("Access-Control-Allow-Origin", "*");
            headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        }
        boolean hasPlayers = TALK_PATH.matcher(path).matches();
        headers.set("Content-Security-Policy", hasPlayers ? contentPolicy.replace(NO_FRAME, PLAYERS) : contentPolicy);
        if (SHARED_PATH.matcher(path).matches()) {
            headers.set("Cache-Control", "no-store");
            // the address itself gives access to the page, so that no other site may learn it
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("X-Robots-Tag", "noindex, nofollow");
        } else if (PRIVATE_PATH.matcher(path).matches()) {
            headers.set("Cache-Control", "no-store");
            // these addresses may contain a one-time token, or name what the speaker is working on
            headers.set("Referrer-Policy", "same-origin");
        } else {
            // other sites may see that a visitor came from this site, but not from which page
            headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        }
        context.addHeadersEndHandler(sent -> {
            // a missing page may be published soon, so that caches must not keep its error
            if (context.response().getStatusCode() >= 400 && !headers.contains("Cache-Control")) {
                headers.set("Cache-Control", "no-cache");
            }
        });
    }
}
