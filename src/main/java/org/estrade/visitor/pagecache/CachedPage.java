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
import org.jspecify.annotations.Nullable;

/**
 * A page in every coding it is sent in.
 *
 * @param disposition the header Content-Disposition, null when there is none to send
 * @param from when it began to be right: the day that it calls today
 * @param until when that day is over
 */
record CachedPage(
        String type, @Nullable String disposition, Map<ContentCoding, Body> bodies, Instant from, Instant until) {

    private static final int ETAG_BYTES = 12;

    /** The bytes in one coding, and the strong validator that is theirs alone, quotes included. */
    @SuppressWarnings("ArrayRecordComponent") // never compared: they go to the network as they are
    record Body(ContentCoding coding, byte[] bytes, String etag) {}

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

    boolean isRightAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    Body accepted(@Nullable String acceptEncoding) {
        ContentCoding coding = ContentCoding.accepted(acceptEncoding, List.copyOf(bodies.keySet()));
        return Objects.requireNonNull(bodies.get(coding));
    }

    /** Whether the client has these very bytes; a proxy may have made a strong validator weak on its way. */
    static boolean isKnown(Body body, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(body.etag));
    }

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
