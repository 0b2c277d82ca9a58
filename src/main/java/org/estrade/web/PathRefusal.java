package org.estrade.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Refuses ambiguous paths. A security rule for {@code /admin} and the router could read such a path differently, so that
 * the rule would not apply to a page that the router finds. The path is checked as it was sent, before it is decoded or
 * normalised.
 */
@Singleton
class PathRefusal {

    private static final Pattern AMBIGUOUS = Pattern.compile(
            "[;\\\\\\x00-\\x20\\x7f]" // matrix parameters, backslash, control characters
                    + "|//|/\\.{1,2}(/|$)" // empty segments, . and ..
                    + "|%(2[ef]|3b|5c|[01][0-9a-f]|7f)", // the same characters, encoded
            Pattern.CASE_INSENSITIVE);

    // also checked in the query
    private static final Pattern UNDECODABLE = Pattern.compile("%(?![0-9a-f]{2})", Pattern.CASE_INSENSITIVE);

    private static final Pattern AUTHORITY = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");

    /** A name has at most 253 characters; a colon and a port follow. */
    private static final int LONGEST_HOST = 253 + 6;

    void check(RoutingContext context) {
        String uri = context.request().uri();
        if (isAmbiguous(uri) || !isAddress(uri) || hasOddHost(context.request())) {
            Refusal.send(context, 400, SecurityMessages::ambiguousPath);
        } else {
            context.next();
        }
    }

    static boolean isAmbiguous(String uri) {
        return AMBIGUOUS.matcher(path(uri)).find() || UNDECODABLE.matcher(uri).find();
    }

    /** Whether a Host was sent with which there is no address: later code, here and in Quarkus, relies on one. */
    private static boolean hasOddHost(HttpServerRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host != null && (host.length() > LONGEST_HOST || request.absoluteURI() == null);
    }

    /** Whether the whole target has the form of an address: later code, here and in Quarkus, relies on it. */
    private static boolean isAddress(String uri) {
        try {
            return !new URI(uri).toString().isEmpty();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** The path of a request target, without decoding it. The target may be a whole address (a proxy may send one). */
    static String path(String uri) {
        return AUTHORITY.matcher(uri).replaceFirst("").replaceFirst("[?#].*", "");
    }
}
