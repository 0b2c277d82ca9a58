package org.estrade.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The security headers of every response. With them, browsers refuse everything that no page of this site needs.
 *
 * <p>Some headers only speak about documents. A picture, a calendar or a table of data is sent without them, and so is an
 * answer 304: the browser keeps those of the answer that it has (RFC 9110, 15.4.5).
 */
@Singleton
public class SecurityHeaders {

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** What browsers look at in a document only: the page that they show, or a frame of it. */
    private static final Set<String> OF_DOCUMENTS =
            Set.of("Content-Security-Policy", "Cross-Origin-Opener-Policy", "Permissions-Policy", "Referrer-Policy");

    /** What a 304 repeats: the first belongs to the host, the second is looked at in each answer to a script. */
    private static final Set<String> OF_UNCHANGED = Set.of("Strict-Transport-Security", "Access-Control-Allow-Origin");

    private static final String TWO_YEARS = "max-age=63072000";
    private static final Pattern PRIVATE_PATH = Pattern.compile("(?i)/(admin|login|logout|setup)(/.*)?");
    private static final Pattern SHARED_PATH = Pattern.compile("(?i)/preview(/.*)?");

    private static final Pattern TALK_PATH = Pattern.compile("(?i)(?:/[a-z]{2})?/talks/.*|/t/.*");

    // public documents for programs: scripts of other sites may read them
    private static final Pattern OPEN_PATH = Pattern.compile("(/[a-z]{2})?/(feed\\.atom|calendar\\.ics|oembed"
            + "|talks(\\.schema)?\\.json|talks\\.md|deliveries\\.csv|talks(/[^/]+)?\\.(png|bib|csl\\.json)"
            + "|deliveries/[^/]+\\.ics)"
            // the pictures of cards
            + "|/slides/[0-9a-f]{64}/pages/cover\\.jpg|/media/[0-9]+/still\\.(jpg|png)");

    // files that somebody made elsewhere: nothing in them may run
    private static final Pattern FILE_PATH = Pattern.compile("(?:/preview/[^/]+)?/slides/[0-9a-f]{64}/[^/]+");
    private static final String FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

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
        HttpServerResponse response = context.response();
        MultiMap headers = response.headers();
        if (headers.contains("X-Content-Type-Options")) {
            return;
        }
        Map<String, String> all =
                of(PathRefusal.path(context.request().uri()), context.request().scheme());
        all.forEach(headers::set);
        headers.set("Date", HttpDate.now());
        context.addHeadersEndHandler(sent -> {
            // a missing page may be published soon, so that caches must not keep its error
            if (response.getStatusCode() >= 400 && !headers.contains("Cache-Control")) {
                headers.set("Cache-Control", "no-cache");
            }
            if ("text/html".equals(headers.get("Content-Type"))) {
                // as templates say it; without a charset, a browser might read the page in another one
                headers.set("Content-Type", "text/html;charset=UTF-8");
            }
            String type = headers.get("Content-Type");
            all.keySet().stream()
                    .filter(name -> !isNeeded(name, response.getStatusCode(), type))
                    .forEach(headers::remove);
        });
    }

    /**
     * The security headers of an answer of a public page or file, by name.
     *
     * @param path the path of the request, without the query
     * @param scheme {@code http} or {@code https}
     * @param type the header Content-Type
     */
    public Map<String, String> of(String path, @Nullable String scheme, int status, String type) {
        Map<String, String> headers = of(path, scheme);
        headers.keySet().removeIf(name -> !isNeeded(name, status, type));
        return headers;
    }

    /** Whether an answer needs the header. A redirect has no type and needs all: its Referrer-Policy counts for the next request. */
    private static boolean isNeeded(String name, int status, @Nullable String type) {
        if (name.equals("Cache-Control") || name.equals("X-Robots-Tag")) {
            return true;
        }
        if (status == 304) {
            return OF_UNCHANGED.contains(name);
        }
        return !OF_DOCUMENTS.contains(name) || type == null || isDocument(type);
    }

    /** Whether browsers show content of this type as a document, in which scripts could run. */
    private static boolean isDocument(String type) {
        return type.equals("application/pdf")
                || type.startsWith("text/html")
                || type.startsWith("text/plain")
                || type.contains("xml");
    }

    private Map<String, String> of(String path, @Nullable String scheme) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", PERMISSIONS);
        if ("https".equals(scheme)) {
            headers.put("Strict-Transport-Security", TWO_YEARS);
        }
        if (OPEN_PATH.matcher(path).matches()) {
            headers.put("Access-Control-Allow-Origin", "*");
            headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        }
        boolean hasPlayers = TALK_PATH.matcher(path).matches();
        headers.put(
                "Content-Security-Policy",
                FILE_PATH.matcher(path).matches()
                        ? FILE_POLICY
                        : hasPlayers ? contentPolicy.replace(NO_FRAME, PLAYERS) : contentPolicy);
        if (SHARED_PATH.matcher(path).matches()) {
            headers.put("Cache-Control", "no-store");
            // the address itself gives access to the page, so that no other site may learn it
            headers.put("Referrer-Policy", "no-referrer");
            headers.put("X-Robots-Tag", "noindex, nofollow");
        } else if (PRIVATE_PATH.matcher(path).matches()) {
            headers.put("Cache-Control", "no-store");
            // these addresses may contain a one-time token, or name what the speaker is working on
            headers.put("Referrer-Policy", "same-origin");
        } else {
            // other sites may see that a visitor came from this site, but not from which page
            headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        }
        return headers;
    }
}
