package org.estrade.visitor.pagecache;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP answer to one request for a page: the content coding is chosen here, and here it is decided whether the answer
 * is 304 and whether it has a body. Browsers keep a page and ask each time whether it changed ({@code no-cache}).
 *
 * @param status 200, or 304 when the client has these very bytes
 * @param chosen the bytes in the chosen coding
 * @param etag the entity tag: that of these bytes, or in a 304 that of the bytes that the client has
 * @param hasBody false for a 304 and for a HEAD request
 */
record PageAnswer(int status, CachedPage page, CachedPage.Body chosen, String etag, boolean hasBody) {

    /**
     * The answer to a request.
     *
     * @param acceptEncoding the header Accept-Encoding
     * @param ifNoneMatch the header If-None-Match
     */
    static PageAnswer to(
            CachedPage page, @Nullable String acceptEncoding, @Nullable String ifNoneMatch, boolean isHead) {
        CachedPage.Body chosen =
                page.body(ContentCoding.accepted(acceptEncoding, page.bodies().keySet()));
        if (ifNoneMatch != null) {
            // whoever has the page in its quick bytes need not load the smallest
            for (String etag : List.of(chosen.etag(), chosen.otherEtag())) {
                if (isKnown(etag, ifNoneMatch)) {
                    return new PageAnswer(304, page, chosen, etag, false);
                }
            }
        }
        return new PageAnswer(200, page, chosen, chosen.etag(), !isHead);
    }

    /** The headers by name, without those that every answer has. A 304 repeats what caches need (RFC 9110, 15.4.5). */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", etag);
        headers.put("Cache-Control", "no-cache");
        if (page.bodies().size() > 1) {
            headers.put("Vary", "Accept-Encoding");
        }
        if (status == 304) {
            return headers;
        }
        if (chosen.coding() != ContentCoding.IDENTITY) {
            headers.put("Content-Encoding", chosen.coding().token);
        }
        if (page.disposition() != null) {
            headers.put("Content-Disposition", page.disposition());
        }
        headers.put("Content-Type", page.type());
        headers.put("Content-Length", String.valueOf(chosen.size()));
        return headers;
    }

    /** Whether the header names this entity tag. Weak tags match too: a proxy may have weakened ours on its way. */
    private static boolean isKnown(String etag, String ifNoneMatch) {
        return ifNoneMatch.equals(etag)
                || Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(etag));
    }
}
