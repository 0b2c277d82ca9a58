package org.estrade.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name of a browser and of its operating system, read from the {@code User-Agent} header.
 *
 * @param browser the name of the browser, empty when unknown
 * @param system the name of the operating system, empty when unknown
 */
public record BrowserName(Kind kind, String browser, String system) {

    /** The kind of device. */
    public enum Kind {
        COMPUTER,
        PHONE,
        TABLET,
        UNKNOWN
    }

    // many browsers also send the names of older ones: the first match in this order is the right one
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "CriOS/",
            "Chrome",
            "Safari/",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iOS",
            "iPad",
            "iPadOS",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Macintosh",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    /** The names in a {@code User-Agent} header, unknown ones when there is no header. */
    public static BrowserName of(@Nullable String userAgent) {
        String header = userAgent == null ? "" : userAgent;
        return new BrowserName(kind(header), firstMatch(BROWSERS, header), firstMatch(SYSTEMS, header));
    }

    private static Kind kind(String header) {
        if (header.contains("iPhone") || (header.contains("Android") && header.contains("Mobile"))) {
            return Kind.PHONE;
        }
        if (header.contains("iPad") || header.contains("Android")) {
            return Kind.TABLET;
        }
        return firstMatch(SYSTEMS, header).isEmpty() ? Kind.UNKNOWN : Kind.COMPUTER;
    }

    private static String firstMatch(Map<String, String> names, String header) {
        return names.entrySet().stream()
                .filter(name -> header.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }

    /** The names of browser and system: {@code Firefox, Linux}. An unknown name is left out. */
    public String name() {
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }
}
