package org.estrade.text;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What a speaker writes (CommonMark, addresses become links) to HTML that is safe to show to anyone. Tags in the text
 * are shown as text; a picture becomes a link to it, so that opening a page asks nothing of another host.
 */
public final class Markdown {

    // deeper than anyone writes; what lies deeper is shown as text, and no recursion below goes further
    private static final int DEEPEST = 32;

    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private static final Pattern LINK_TARGET = Pattern.compile("(?i)(?:https?://|mailto:).*");

    // the second lock: whatever the renderer lets through, only these leave
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr")
            .allowElements("h3", "h4", "h5", "h6", "a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(LINK_TARGET)
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .toFactory();

    private Markdown() {}

    /** The text as HTML blocks whose headings start at h3, its typography that of {@code language} (its code). */
    public static String html(String markdown, String language) {
        Node document = PARSER.parse(Typography.withoutReserved(markdown));
        document.accept(new MarkdownPictures());
        document.accept(new MarkdownOutline());
        document.accept(new MarkdownTypography(language));
        return SAFE.sanitize(RENDERER.render(document));
    }

    /** The same words without their form, an empty line between two blocks: for what shows no HTML. */
    public static String plain(String markdown, String language) {
        Node document = PARSER.parse(Typography.withoutReserved(markdown));
        document.accept(new MarkdownPictures());
        document.accept(new MarkdownTypography(language));
        document.accept(new MarkdownWords());
        return PLAIN.render(document);
    }
}
