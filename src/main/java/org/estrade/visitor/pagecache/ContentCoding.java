package org.estrade.visitor.pagecache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.ext.web.ParsedHeaderValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A content coding (RFC 9110, 8.4.1). The preferred coding comes first. */
enum ContentCoding {
    BR("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /** The codings that this machine can make: Brotli needs a native library. */
    static List<ContentCoding> available() {
        return Brotli4jLoader.isAvailable() ? List.of(BR, GZIP, IDENTITY) : List.of(GZIP, IDENTITY);
    }

    /**
     * Chooses the coding for a client.
     *
     * @param wanted the parsed header Accept-Encoding; without the header, and for a client that accepts none of ours, the
     *     answer is sent without a coding
     */
    static ContentCoding accepted(List<ParsedHeaderValue> wanted, Set<ContentCoding> available) {
        ContentCoding best = IDENTITY;
        double most = 0;
        for (ContentCoding coding : available) {
            double weight = coding == IDENTITY ? 0 : coding.weight(wanted);
            if (weight > most) {
                best = coding;
                most = weight;
            }
        }
        return best;
    }

    /** The quality that the client gives to this coding by its name, else by the star: from 0 to 1. */
    private double weight(List<ParsedHeaderValue> wanted) {
        return Stream.of(token, "*")
                .flatMap(name -> wanted.stream().filter(range -> range.value().equalsIgnoreCase(name)))
                .findFirst()
                .map(range -> (double) range.weight())
                .orElse(0.0);
    }

    /**
     * The bytes in this coding.
     *
     * @param lasting whether the page is likely to be sent often, so that the slowest and smallest coding is worth its time
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
