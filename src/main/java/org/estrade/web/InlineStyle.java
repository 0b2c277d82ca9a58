package org.estrade.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The style of the public pages. It is inline, between {@code <style>} and {@code </style>} of each page, so that a browser
 * needs only one request before it can show the page. The content security policy contains the hash of the style, and
 * so allows exactly these bytes.
 */
@ApplicationScoped
public class InlineStyle {

    private static final Pattern LAYER = Pattern.compile("@layer [\\w, ]+;|@layer \\w+\\{((?:[^{}]|\\{[^{}]*\\})*)\\}");

    private final String css;
    private final String kit;
    private final String deck;
    private final String cspSource;

    InlineStyle() {
        css = withoutLayers(StyleSheets.joined(StyleSheets.PUBLIC));
        kit = css + StyleSheets.joined(StyleSheets.KIT);
        deck = css + StyleSheets.joined(StyleSheets.DECK);
        cspSource = source(css) + " " + source(kit) + " " + source(deck);
    }

    /** The style of every public page except the kit and slides, exactly as the pages must contain it. */
    public String css() {
        return css;
    }

    /** The style of the speaker kit, which has components that no other page has. */
    public String kit() {
        return kit;
    }

    /** The style of the page that shows slides, which has components that no other page has. */
    public String deck() {
        return deck;
    }

    /** The sources for {@code style-src}: the hashes of these styles, in quotes, separated by spaces. */
    public String cspSource() {
        return cspSource;
    }

    /**
     * The style sheet without cascade layers, which the Nu HTML checker does not know. Only the file of the tokens has a
     * layer.
     */
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
