package org.estrade.visitor.pagecache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is cached: its bytes in every content coding.
 *
 * @param disposition the header Content-Disposition, null when there is none
 * @param from the first moment at which the page is valid: the beginning of the day that it was made on
 * @param until the first moment at which the page is not valid any more: the end of that day
 */
record CachedPage(
        String type, @Nullable String disposition, Map<ContentCoding, Body> bodies, Instant from, Instant until) {

    private static final int ETAG_BYTES = 12;

    /**
     * The bytes in one coding, and their strong entity tag, quotes included.
     *
     * @param ready the whole answers that were made of them, by what they depend on
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared: they go to the network as they are
    record Body(ContentCoding coding, byte[] bytes, String etag, Map<ReadyAnswer.Key, ReadyAnswer> ready) {

        Body(ContentCoding coding, byte[] bytes, String etag) {
            this(coding, bytes, etag, new ConcurrentHashMap<>());
        }
    }

    static CachedPage of(RenderedPage page, boolean lasting, Instant from, Instant until) {
        List<ContentCoding> codings = page.isText() ? ContentCoding.available() : List.of(ContentCoding.IDENTITY);
        String digest = digest(page.bytes());
        Map<ContentCoding, Body> bodies = new EnumMap<>(ContentCoding.class);
        for (ContentCoding coding : codings) {
            String etag = "\"" + digest + (coding == ContentCoding.IDENTITY ? "" : "-" + coding.token) + "\"";
            bodies.put(coding, new Body(coding, coding.encode(page.bytes(), lasting), etag));
        }
        return new CachedPage(page.type(), page.disposition(), bodies, from, until);
    }

    /** Whether the page is valid at that moment. */
    boolean isValidAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    Body body(ContentCoding coding) {
        return Objects.requireNonNull(bodies.get(coding));
    }

    /** The size in bytes of all codings together. */
    int weight() {
        return bodies.values().stream().mapToInt(body -> body.bytes.length).sum();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, ETAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
