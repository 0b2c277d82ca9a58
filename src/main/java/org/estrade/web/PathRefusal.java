package org.estrade.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Refuses a path that two readers could take for two different pages: one that a rule for {@code /admin} misses while a
 * router still finds the page. It reads the path as it was sent, before anything decodes or shortens it.
 */
@Singleton
class PathRefusal {

    private static final Pattern AMBIGUOUS = Pattern.compile(
            "[;\\\\\\x00-\\x20\\x7f]" // parameters, Windows' separator, control characters
                    + "|//|/\\.{1,2}(/|$)" // empty and dotted segments
                    + "|%(2[ef]|3b|5c|[01][0-9a-f]|7f)", // the same, encoded
            Pattern.CASE_INSENSITIVE);

    // in a query as well: the server would answer with a bare 400
    private static final Pattern UNDECODABLE = Pattern.compile("%(?![0-9a-f]{2})", Pattern.CASE_INSENSITIVE);

    private static final Pattern AUTHORITY = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");

    void check(RoutingContext context) {
        if (isAmbiguous(context.request().uri())) {
            Refusal.send(context, 400, SecurityMessages::ambiguousPath);
        } else {
            context.next();
        }
    }

    static boolean isAmbiguous(String uri) {
        return AMBIGUOUS.matcher(path(uri)).find() || UNDECODABLE.matcher(uri).find();
    }

    /** The path of a request's target, as sent; proxies may send the whole address. */
    static String path(String uri) {
        return AUTHORITY.matcher(uri).replaceFirst("").replaceFirst("[?#].*", "");
    }
}
