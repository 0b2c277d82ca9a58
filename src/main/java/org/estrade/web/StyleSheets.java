package org.estrade.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style sheets that are joined in the order of the cascade. {@code META-INF/resources/css} has one file for each
 * component, but a browser should load only one file for a page.
 */
final class StyleSheets {

    /** The style sheets of every public page. */
    static final List<String> PUBLIC = List.of(
            "shared/tokens",
            "visitor/elements",
            "visitor/page",
            "visitor/header",
            "visitor/title",
            "visitor/timeline",
            "visitor/upcoming-deliveries",
            "visitor/contents",
            "visitor/error",
            "visitor/finding",
            "visitor/tags",
            "visitor/talk-list",
            "visitor/delivery",
            "visitor/abstract",
            "visitor/talk-page",
            "visitor/facts",
            "visitor/preview",
            "visitor/buttons",
            "visitor/video",
            "visitor/cover",
            "visitor/cities",
            "visitor/footer");

    /** The style sheet of the speaker kit, which follows the style sheets of every public page. */
    static final List<String> KIT = List.of("visitor/kit");

    /** The style sheet of the page that shows slides, which follows the style sheets of every public page. */
    static final List<String> DECK = List.of("visitor/deck");

    /** The style sheets of every page of the admin and of the sign-in. */
    static final List<String> ADMIN = List.of(
            "shared/tokens",
            "admin/elements",
            "admin/page",
            "admin/navigation",
            "admin/page-head",
            "admin/buttons",
            "admin/fields",
            "admin/checkbox",
            "admin/problems",
            "admin/message",
            "admin/tabs",
            "admin/list",
            "admin/bar",
            "admin/dialog");

    /** The style sheets of the form of a talk, which follow the style sheets of every admin page. */
    static final List<String> TALK_FORM = List.of(
            "talk/form/talk-form",
            "talk/form/abstract",
            "talk/form/save-bar",
            "talk/form/token-field",
            "talk/form/delivery-card",
            "talk/form/date",
            "talk/form/link-row");

    // group 1: a string, which is kept; groups 2 and 3: a separator, which is kept without the spaces around it
    private static final Pattern REMOVABLE =
            Pattern.compile("(\"[^\"]*\")|/\\*.*?\\*/|\\s*([{};,>])\\s*|(:)\\s+|\\s+", Pattern.DOTALL);

    private StyleSheets() {}

    /** The text of these style sheets in this order, without comments and unnecessary spaces. */
    static String joined(List<String> names) {
        return minified(names.stream().map(StyleSheets::read).collect(Collectors.joining()));
    }

    static String minified(String css) {
        return REMOVABLE
                .matcher(css)
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

    private static String read(String name) {
        String path = "META-INF/resources/css/" + name + ".css";
        try (InputStream file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
