package org.estrade.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The style of the public pages, written into each page between {@code <style>} and {@code </style>}: a browser needs
 * one request before it shows the page. The content policy allows exactly these bytes, by their hash.
 */
@ApplicationScoped
public class InlineStyle {

    private static final Pattern LAYER = Pattern.compile("@layer [\\w, ]+;|@layer \\w+\\{((?:[^{}]|\\{[^{}]*\\})*)\\}");

    private final String css;
    private final String kit;
    private final String cspSource;

    InlineStyle() {
        css = withoutLayers(StyleSheets.joined(StyleSheets.PUBLIC));
        kit = css + StyleSheets.joined(StyleSheets.KIT);
        cspSource = source(css) + " " + source(kit);
    }

    /** The style of every public page but the kit, to the byte. */
    public String css() {
        return css;
    }

    /** The style of the speaker kit, which has components that no other page has. */
    public String kit() {
        return kit;
    }

    /** The sources for {@code style-src}: the hashes of both styles, in quotes, separated by a space. */
    public String cspSource() {
        return cspSource;
    }

    /** The tokens without their cascade layer: the HTML checker does not know layers. The public sheets have no other. */
    static String withoutLayers(String minified) {
        return LAYER.matcher(minified).replaceAll("$1");
    }

    private static String source(String css) {
        return "'sha256-" + sha256(css) + "'";
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
