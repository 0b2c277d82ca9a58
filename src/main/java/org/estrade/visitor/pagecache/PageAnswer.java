package org.estrade.visitor.pagecache;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP answer to one request for a page: the content coding is chosen here, and here it is decided whether the answer
 * is 304 and whether it has a body. Browsers keep a page and ask each time whether it changed ({@code no-cache}).
 *
 * @param status 200, or 304 when the client has these very bytes
 * @param headers the headers by name
 * @param body null for a 304 and for a HEAD request
 */
record PageAnswer(
        int status, Map<String, String> headers, @Nullable Buffer body) {

    static PageAnswer to(RoutingContext context, CachedPage page) {
        CachedPage.Body chosen = page.body(ContentCoding.accepted(
                context.parsedHeaders().acceptEncoding(), page.bodies().keySet()));
        Map<String, String> headers = headers(page, chosen);
        if (isKnown(chosen.etag(), context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return new PageAnswer(304, headers, null);
        }
        headers.put("Content-Type", page.type());
        if (context.request().method().equals(HttpMethod.HEAD)) {
            headers.put("Content-Length", String.valueOf(chosen.bytes().length));
            return new PageAnswer(200, headers, null);
        }
        return new PageAnswer(200, headers, Buffer.buffer(chosen.bytes()));
    }

    /** The headers that a 200 and a 304 share. */
    private static Map<String, String> headers(CachedPage page, CachedPage.Body chosen) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", chosen.etag());
        headers.put("Cache-Control", "no-cache");
        if (page.bodies().size() > 1) {
            headers.put("Vary", "Accept-Encoding");
        }
        if (chosen.coding() != ContentCoding.IDENTITY) {
            headers.put("Content-Encoding", chosen.coding().token);
        }
        if (page.disposition() != null) {
            headers.put("Content-Disposition", page.disposition());
        }
        return headers;
    }

    /** Whether the header names this entity tag. Weak tags match too: a proxy may have weakened ours on its way. */
    private static boolean isKnown(String etag, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(etag));
    }
}
