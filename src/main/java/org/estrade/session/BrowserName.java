package org.estrade.session;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says it runs on, as far as it can be told in a word.
 *
 * @param browser its name, empty when it is not a known one
 * @param system likewise
 */
public record BrowserName(Kind kind, String browser, String system) {

    /** What it is to hold. */
    public enum Kind {
        COMPUTER,
        PHONE,
        TABLET,
        UNKNOWN
    }

    // many browsers also name those they resemble: the first that is found is the true one
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

    static BrowserName of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        return new BrowserName(kind(said), first(BROWSERS, said), first(SYSTEMS, said));
    }

    private static Kind kind(String said) {
        if (said.contains("iPhone") || (said.contains("Android") && said.contains("Mobile"))) {
            return Kind.PHONE;
        }
        if (said.contains("iPad") || said.contains("Android")) {
            return Kind.TABLET;
        }
        return first(SYSTEMS, said).isEmpty() ? Kind.UNKNOWN : Kind.COMPUTER;
    }

    private static String first(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
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

    /** Browser and system, as far as they are known: {@code Firefox, Linux}. */
    public String name() {
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }
}
