package org.estrade.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The value of the header Date (RFC 9110, 6.6.1), which is formatted once a second. */
public final class HttpDate {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private static volatile Formatted present = new Formatted(-1, "");

    private record Formatted(long second, String text) {}

    private HttpDate() {}

    /** The present second: 29 ASCII characters. */
    public static String now() {
        long second = Math.floorDiv(System.currentTimeMillis(), 1000);
        Formatted known = present;
        if (known.second != second) {
            known = new Formatted(second, FORMAT.format(Instant.ofEpochSecond(second)));
            present = known;
        }
        return known.text;
    }
}
