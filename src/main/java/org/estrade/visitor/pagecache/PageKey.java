package org.estrade.visitor.pagecache;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key of a cached page. Requests with the same key get the same bytes.
 *
 * @param origin the beginning of the absolute addresses in the page
 * @param path the path of the request
 * @param query the known parameters that are not empty, in a fixed order
 */
record PageKey(String origin, String path, String query) {

    private static final List<String> PARAMETERS =
            List.of("q", "tag", "has", "page", "url", "format", "maxwidth", "maxheight");
    /** A parameter without a value: it is in the address or it is not. */
    private static final String IN_FULL = "all";

    private static final int MOST_CHARACTERS = 1000;

    /**
     * The key of a request; null for a very long address, which nobody else is likely to request, and for a path with
     * encoded characters, because each page could then have any number of keys. No page's own path has any.
     */
    static @Nullable PageKey of(HttpServerRequest request, String origin) {
        String path = request.path();
        String sent = request.query();
        if (path == null
                || path.indexOf('%') >= 0
                || path.length() + (sent == null ? 0 : sent.length()) > MOST_CHARACTERS) {
            return null;
        }
        return new PageKey(origin, path, sent == null || sent.isEmpty() ? "" : query(request));
    }

    /** The key of the page at the same path without a slash at the end. */
    PageKey withoutSlash() {
        return new PageKey(origin, path.replaceFirst("/+$", ""), query);
    }

    private static String query(HttpServerRequest request) {
        Stream<String> values = PARAMETERS.stream()
                .flatMap(name -> request.params().getAll(name).stream()
                        .filter(value -> !value.isBlank())
                        // the line feed separates parameters, hence it is escaped in values
                        .map(value -> name + "=" + value.replace("%", "%25").replace("\n", "%0A")));
        return Stream.concat(values, request.params().contains(IN_FULL) ? Stream.of(IN_FULL) : Stream.of())
                .collect(Collectors.joining("\n"));
    }

    /** Whether the page is likely to be requested often: it has no parameters, as a search or a filter has. */
    boolean isLasting() {
        return query.isEmpty();
    }
}
