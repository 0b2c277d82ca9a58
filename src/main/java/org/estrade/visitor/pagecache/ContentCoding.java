package org.estrade.visitor.pagecache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A content coding (RFC 9110, 8.4.1). The preferred coding comes first. */
enum ContentCoding {
    BR("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    /** The weight of a range (RFC 9110, 12.4.2), with the semicolon before it. */
    private static final Pattern QUALITY = Pattern.compile("; {0,9}[qQ]=([01](?:[.][0-9]{0,3})?) {0,9}");

    private static final int QUICK_BROTLI = 5;
    private static final int QUICK_GZIP = 6;

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
     * @param wanted the header Accept-Encoding; without the header, and for a client that accepts none of ours, the answer is
     *     sent without a coding
     */
    static ContentCoding accepted(@Nullable String wanted, Set<ContentCoding> available) {
        if (wanted == null || available.size() == 1) {
            return IDENTITY;
        }
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
    private double weight(String wanted) {
        double ofStar = 0;
        for (String range : wanted.split(",", -1)) {
            int end = range.indexOf(';');
            String name = (end < 0 ? range : range.substring(0, end)).strip();
            if (name.equalsIgnoreCase(token)) {
                return quality(range, end);
            }
            ofStar = name.equals("*") ? quality(range, end) : ofStar;
        }
        return ofStar;
    }

    private static double quality(String range, int end) {
        Matcher quality = QUALITY.matcher(end < 0 ? "" : range.substring(end));
        return quality.matches() ? Double.parseDouble(quality.group(1)) : 1;
    }

    /**
     * The bytes in this coding.
     *
     * @param smallest whether to take the time for the smallest bytes; otherwise few milliseconds for a few percent more
     */
    byte[] encode(byte[] bytes, boolean smallest) {
        try {
            return switch (this) {
                case BR -> Encoder.compress(bytes, new Encoder.Parameters().setQuality(smallest ? 11 : QUICK_BROTLI));
                case GZIP -> gzip(bytes, smallest ? Deflater.BEST_COMPRESSION : QUICK_GZIP);
                case IDENTITY -> bytes;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream that encodes quickly what is written into it. */
    OutputStream encoding(OutputStream out) throws IOException {
        return switch (this) {
            case BR -> new BrotliOutputStream(out, new Encoder.Parameters().setQuality(QUICK_BROTLI));
            case GZIP -> new LevelledGzip(out, QUICK_GZIP);
            case IDENTITY -> out;
        };
    }

    private static byte[] gzip(byte[] bytes, int level) throws IOException {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new LevelledGzip(coded, level)) {
            gzip.write(bytes);
        }
        return coded.toByteArray();
    }

    private static final class LevelledGzip extends GZIPOutputStream {
        LevelledGzip(OutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }
}
