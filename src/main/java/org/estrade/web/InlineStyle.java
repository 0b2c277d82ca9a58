package org.estrade.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public pages' style sheets, one of them written into each page: one request before the first paint. The content
 * policy allows exactly these bytes.
 */
@ApplicationScoped
public class InlineStyle {

    // strings are kept, comments go, spaces shrink to what separates two words
    private static final Pattern SPARE =
            Pattern.compile("(\"[^\"]*\")|/\\*.*?\\*/|\\s*([{};,>])\\s*|(:)\\s+|\\s+", Pattern.DOTALL);

    private static final Pattern LAYER = Pattern.compile("@layer [\\w, ]+;|@layer \\w+\\{((?:[^{}]|\\{[^{}]*\\})*)\\}");

    private final String css;
    private final String kit;
    private final String cspSource;

    InlineStyle() {
        css = unlayered(minified(read("tokens.css")))
                + minified(read("public.css") + read("public-parts.css") + read("public-print.css"));
        kit = css + minified(read("kit.css"));
        cspSource = source(css) + " " + source(kit);
    }

    /** What stands between {@code <style>} and {@code </style>}, to the byte. */
    public String css() {
        return css;
    }

    /** The same for the speaker's kit, which has parts that no other page has. */
    public String kit() {
        return kit;
    }

    /** The sources that {@code style-src} needs for them, quotes included. */
    public String cspSource() {
        return cspSource;
    }

    static String minified(String css) {
        return SPARE.matcher(css)
                .replaceAll(found -> {
                    if (found.group(1) != null) {
                        return Matcher.quoteReplacement(found.group(1));
                    }
                    if (found.group(2) != null || found.group(3) != null) {
                        return found.group(2) != null ? found.group(2) : found.group(3);
                    }
                    return found.group().startsWith("/*") ? "" : " ";
                })
                .replace(";}", "}")
                .strip();
    }

    /** The tokens without their cascade layer: they come first, and nothing in the page's sheet is layered. */
    static String unlayered(String minified) {
        return LAYER.matcher(minified).replaceAll("$1");
    }

    private static String read(String name) {
        String path = "META-INF/resources/css/" + name;
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(String css) {
        return "'sha256-" + sha256(css) + "'";
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
