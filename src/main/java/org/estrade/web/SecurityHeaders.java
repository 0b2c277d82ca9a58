package org.estrade.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Tells browsers to refuse what no page of ours asks for. On every response: pages, files and errors. */
@Singleton
class SecurityHeaders {

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final String TWO_YEARS = "max-age=63072000";
    private static final Pattern PRIVATE_PATH = Pattern.compile("(?i)/(admin|login|logout|setup)(/.*)?");
    private static final Pattern SHARED_PATH = Pattern.compile("(?i)/preview(/.*)?");

    private static final Pattern TALK_PATH = Pattern.compile("(?i)(/[a-z]{2})?/talks/.*");

    // what says only what the pages say, for programs and for those who link to them: other sites may read it too
    private static final Pattern OPEN_PATH = Pattern.compile("(/[a-z]{2})?/(feed\\.atom|calendar\\.ics|oembed"
            + "|talks(\\.schema)?\\.json|talks(/[^/]+)?\\.png|talks/[^/]+\\.(bib|csl\\.json)|deliveries/[^/]+\\.ics)");

    private static final String NO_FRAME = "frame-src 'none'";

    // the players that a talk's page shows once they are asked for
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

    void add(RoutingContext context) {
        // the development tools bring inline scripts and styles of their own
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT
                && context.request().uri().startsWith("/q/")) {
            context.next();
            return;
        }
        MultiMap headers = context.response().headers();
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
            // the address is the only key to the page
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("X-Robots-Tag", "noindex, nofollow");
        } else if (PRIVATE_PATH.matcher(path).matches()) {
            headers.set("Cache-Control", "no-store");
            // addresses in here hold a one-time token, or what the speaker is working on
            headers.set("Referrer-Policy", "same-origin");
        } else {
            // a venue may see that its visitors came from this site
            headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        }
        context.addHeadersEndHandler(sent -> {
            // what is not there may be published in a moment: caches between here and its readers must not keep that
            if (context.response().getStatusCode() >= 400 && !headers.contains("Cache-Control")) {
                headers.set("Cache-Control", "no-cache");
            }
        });
        context.next();
    }
}
