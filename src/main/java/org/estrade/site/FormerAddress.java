package org.estrade.site;

import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.estrade.text.PlainLetters;
import org.estrade.text.WebAddress;
import org.estrade.web.InterfaceLanguage;

/**
 * A path that the talks page had before, for example on the speaker's former site: {@code /conferences/}. Requests for it are
 * redirected to the talks page.
 */
public final class FormerAddress {

    /** The first parts of the paths of pages and files that this program has. */
    private static final Set<String> OWN = Set.of(
            "",
            "admin",
            "calendar.ics",
            "css",
            "deliveries",
            "deliveries.csv",
            "favicon.ico",
            "favicon.svg",
            "apple-touch-icon.png",
            "feed.atom",
            "js",
            "kit",
            "kit.zip",
            "login",
            "logout",
            "media",
            "slides",
            "oembed",
            "preview",
            "robots.txt",
            "setup",
            "sitemap.xml",
            "t",
            "talks.bib",
            "talks.csl.json",
            "talks.json",
            "talks.md",
            "talks.png",
            "talks.schema.json");

    private static final Pattern LANGUAGE =
            Pattern.compile("/(?:" + String.join("|", InterfaceLanguage.ALL) + ")(?=/|$)");
    private static final Pattern PATH = Pattern.compile("/[^\\p{C}?#;\\\\]{1,500}");

    /** Empty parts, and the parts that mean this folder or the one above: the server refuses such requests. */
    private static final Pattern AMBIGUOUS = Pattern.compile("//|/[.]{1,2}(?=/|$)");

    private FormerAddress() {}

    /**
     * The path in what was typed: a path without its first slash, or a whole address, of which only the path counts. A text
     * that is none of these stays as it is.
     */
    public static String normalised(String typed) {
        String address = WebAddress.normalised(typed);
        if (!WebAddress.isValid(address)) {
            return PATH.matcher("/" + typed).matches() && !typed.matches("/.*|.*[:\\s].*") ? "/" + typed : typed;
        }
        HttpUrl url = HttpUrl.parse(address);
        return url == null ? typed : "/" + String.join("/", url.pathSegments());
    }

    /** Whether the text is a path that no page or file of this program has. */
    public static boolean isValid(String path) {
        String own = LANGUAGE.matcher(key(path)).replaceFirst("");
        return PATH.matcher(path).matches()
                && !AMBIGUOUS.matcher(path).find()
                && !OWN.contains(own.isEmpty() ? "" : own.substring(1).replaceFirst("/.*", ""));
    }

    /** Whether a requested path is this former address. A slash at the end, upper case and accents do not count. */
    public static boolean matches(String path, String requested) {
        return key(path).equals(key(requested));
    }

    private static String key(String path) {
        return PlainLetters.of(path).replaceFirst("/+$", "");
    }
}
