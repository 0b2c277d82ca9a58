package org.estrade.visitor.pagecache;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which page a request is for: two requests of one key get the same bytes.
 *
 * @param origin that the page gives as its own
 * @param query those of its parameters that pages know, in one order; what is empty says nothing
 */
record PageKey(String origin, String path, String query) {

    private static final List<String> KNOWN =
            List.of("q", "tag", "has", "page", "url", "format", "maxwidth", "maxheight");
    private static final int LONGEST = 1000;

    /** Null when it is not worth keeping: nobody else will ask for it. */
    static @Nullable PageKey of(HttpServerRequest request, String origin) {
        String path = request.path();
        String sent = request.query();
        if (path == null || path.length() + (sent == null ? 0 : sent.length()) > LONGEST) {
            return null;
        }
        return new PageKey(origin, path, sent == null || sent.isEmpty() ? "" : query(request));
    }

    private static String query(HttpServerRequest request) {
        return KNOWN.stream()
                .flatMap(name -> request.params().getAll(name).stream()
                        .filter(value -> !value.isBlank())
                        // a value holds no line feed of its own: it would be two parameters then
                        .map(value -> name + "=" + value.replace("%", "%25").replace("\n", "%0A")))
                .collect(Collectors.joining("\n"));
    }

    /** A page at an address that others link to, and not an answer to one visitor's question. */
    boolean isLasting() {
        return query.isEmpty();
    }
}
