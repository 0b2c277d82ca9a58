package org.estrade.visitor.deck;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a request asks for (RFC 9110, 14.2).
 *
 * @param start the number of bytes before the part
 * @param length the number of bytes of the part; 0 when the file has no such part
 */
record ByteRange(long start, long length) {

    private static final Pattern ONE = Pattern.compile("(?i)bytes[ \\t]*=[ \\t]*([0-9]*)-([0-9]*)[ \\t]*");
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /**
     * The part that the header {@code Range} names. Null when the whole file is to be sent: without the header, and when the
     * header is in error or names several parts, which a server may ignore.
     *
     * @param size the size of the file in bytes
     */
    static @Nullable ByteRange of(@Nullable String header, long size) {
        Matcher matcher = ONE.matcher(header == null ? "" : header);
        if (!matcher.matches()) {
            return null;
        }
        String first = matcher.group(1);
        String last = matcher.group(2);
        if (first.isEmpty()) {
            if (last.isEmpty()) {
                return null;
            }
            long length = Math.min(number(last), size);
            return new ByteRange(size - length, length);
        }
        long start = number(first);
        long end = last.isEmpty() ? Long.MAX_VALUE : number(last);
        if (end < start) {
            return null;
        }
        return start >= size ? new ByteRange(start, 0) : new ByteRange(start, Math.min(end, size - 1) - start + 1);
    }

    private static long number(String digits) {
        return new BigInteger(digits).min(LARGEST).longValue();
    }

    /** The value of the header {@code Content-Range}. */
    String header(long size) {
        return length == 0 ? "bytes */" + size : "bytes %d-%d/%d".formatted(start, start + length - 1, size);
    }
}
