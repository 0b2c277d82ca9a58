package org.estrade.visitor.pagecache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A content coding (RFC 9110, 8.4.1), the one that is sent most gladly first. */
enum ContentCoding {
    BR("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /** Those that this machine can make: Brotli needs a library of its platform. */
    static List<ContentCoding> available() {
        return Brotli4jLoader.isAvailable() ? List.of(BR, GZIP, IDENTITY) : List.of(GZIP, IDENTITY);
    }

    /**
     * The one to send to a client with that Accept-Encoding header. Without one, and for a client that takes nothing of
     * ours, the page is sent as it is.
     */
    static ContentCoding accepted(@Nullable String header, List<ContentCoding> available) {
        if (header == null) {
            return IDENTITY;
        }
        ContentCoding best = IDENTITY;
        double most = 0;
        for (ContentCoding coding : available) {
            double weight = coding == IDENTITY ? 0 : coding.weight(header);
            if (weight > most) {
                best = coding;
                most = weight;
            }
        }
        return best;
    }

    /** As asked for by name, else by the star; from 0 to 1. */
    private double weight(String header) {
        double star = 0;
        for (String range : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = range.strip().split(";", 2);
            String name = parts[0].strip();
            if (name.equals(token)) {
                return quality(parts);
            }
            if (name.equals("*")) {
                star = quality(parts);
            }
        }
        return star;
    }

    private static double quality(String[] parts) {
        if (parts.length < 2) {
            return 1;
        }
        String value = parts[1].strip();
        try {
            return value.startsWith("q=") ? Double.parseDouble(value.substring(2)) : 1;
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    /**
     * The bytes in this coding.
     *
     * @param lasting whether it is worth the time that the smallest result takes
     */
    byte[] encode(byte[] bytes, boolean lasting) {
        try {
            return switch (this) {
                case BR -> Encoder.compress(bytes, new Encoder.Parameters().setQuality(lasting ? 11 : 5));
                case GZIP -> gzip(bytes);
                case IDENTITY -> bytes;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new BestGzip(coded)) {
            gzip.write(bytes);
        }
        return coded.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
