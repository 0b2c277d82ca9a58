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
 * A page as it is cached: its bytes in every content coding, in memory or, when they are many, in files.
 *
 * @param disposition the header Content-Disposition, null when there is none
 * @param isSmallest whether the bytes are the smallest; otherwise they were encoded quickly, for whoever waits for them
 * @param from the first moment at which the page is valid: the beginning of the day that it was made on
 * @param until the first moment at which the page is not valid any more: the end of that day
 */
record CachedPage(
        String type,
        @Nullable String disposition,
        Map<ContentCoding, Body> bodies,
        boolean isSmallest,
        Instant from,
        Instant until) {

    private static final int ETAG_BYTES = 12;

    /** What a page weighs besides its bytes, for example one in files. */
    private static final int SMALLEST_WEIGHT = 1024;

    /** The size in bytes of the largest page that gets its smallest bytes: of a larger one they would take seconds. */
    private static final int LARGEST = 2 * 1024 * 1024;

    /**
     * The bytes in one coding, and their strong entity tag, quotes included.
     *
     * @param otherEtag the tag of the same page in the same coding, in its quick or in its smallest bytes
     * @param file the bytes of a large page, which has none in memory; null for other pages
     * @param ready the whole answers that were made of them, by what they depend on
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared: they go to the network as they are
    record Body(
            ContentCoding coding,
            byte[] bytes,
            @Nullable PageFile file,
            String etag,
            String otherEtag,
            Map<ReadyAnswer.Key, ReadyAnswer> ready) {

        static Body of(String digest, ContentCoding coding, byte[] bytes, boolean smallest) {
            String end = coding == ContentCoding.IDENTITY ? "" : "-" + coding.token;
            String etag = '"' + digest + end + '"';
            String quick = coding == ContentCoding.IDENTITY ? etag : '"' + digest + end + "-quick\"";
            return new Body(
                    coding, bytes, null, smallest ? etag : quick, smallest ? quick : etag, new ConcurrentHashMap<>());
        }

        static Body of(String digest, ContentCoding coding, PageFile file) {
            String etag = '"' + digest + (coding == ContentCoding.IDENTITY ? "" : "-" + coding.token) + '"';
            return new Body(coding, new byte[0], file, etag, etag, new ConcurrentHashMap<>());
        }

        /** The number of bytes. */
        long size() {
            return file == null ? bytes.length : file.size();
        }
    }

    /**
     * Encodes a page quickly.
     *
     * @param former the page that was kept at the same address; when it has the same content, its bytes are kept
     */
    static CachedPage of(RenderedPage page, @Nullable CachedPage former, Instant from, Instant until) {
        if (page.large() != null) {
            return large(page, page.large(), from, until);
        }
        if (former != null && former.isOf(page)) {
            return new CachedPage(page.type(), page.disposition(), former.bodies, former.isSmallest, from, until);
        }
        List<ContentCoding> codings = page.isText() ? ContentCoding.available() : List.of(ContentCoding.IDENTITY);
        return encoded(page.type(), page.disposition(), page.bytes(), codings, false, from, until);
    }

    private static CachedPage large(RenderedPage page, RenderedPage.Large large, Instant from, Instant until) {
        String digest = tag(large.digest());
        Map<ContentCoding, Body> bodies = new EnumMap<>(ContentCoding.class);
        for (ContentCoding coding : page.isText() ? ContentCoding.available() : List.of(ContentCoding.IDENTITY)) {
            bodies.put(coding, Body.of(digest, coding, large.file().encoded(coding)));
        }
        return new CachedPage(page.type(), page.disposition(), bodies, true, from, until);
    }

    /** Whether the bytes are in files. */
    boolean isLarge() {
        return body(ContentCoding.IDENTITY).file() != null;
    }

    /** Deletes the files of a large page soon: no new answer uses them. */
    void discard() {
        bodies.values().forEach(body -> {
            if (body.file() != null) {
                body.file().discard();
            }
        });
    }

    private static CachedPage encoded(
            String type,
            @Nullable String disposition,
            byte[] bytes,
            List<ContentCoding> codings,
            boolean smallest,
            Instant from,
            Instant until) {
        String digest = digest(bytes);
        Map<ContentCoding, Body> bodies = new EnumMap<>(ContentCoding.class);
        for (ContentCoding coding : codings) {
            bodies.put(coding, Body.of(digest, coding, coding.encode(bytes, smallest), smallest));
        }
        boolean isLast = smallest || codings.size() == 1 || bytes.length > LARGEST;
        return new CachedPage(type, disposition, bodies, isLast, from, until);
    }

    /** The same page in the smallest bytes. This takes up to a second for a large page. */
    CachedPage smallest() {
        byte[] bytes = body(ContentCoding.IDENTITY).bytes();
        return encoded(type, disposition, bytes, List.copyOf(bodies.keySet()), true, from, until);
    }

    private boolean isOf(RenderedPage page) {
        return !isLarge()
                && type.equals(page.type())
                && Objects.equals(disposition, page.disposition())
                && Arrays.equals(body(ContentCoding.IDENTITY).bytes(), page.bytes());
    }

    /** Whether the page is valid at that moment. */
    boolean isValidAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    Body body(ContentCoding coding) {
        return Objects.requireNonNull(bodies.get(coding));
    }

    /** The size in bytes of all codings in memory together, twice: once in the heap, and once outside, where they are sent from. */
    int weight() {
        return SMALLEST_WEIGHT
                + 2
                        * bodies.values().stream()
                                .mapToInt(body -> body.bytes.length)
                                .sum();
    }

    private static String digest(byte[] bytes) {
        return tag(sha256().digest(bytes));
    }

    private static String tag(byte[] digest) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, ETAG_BYTES));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
