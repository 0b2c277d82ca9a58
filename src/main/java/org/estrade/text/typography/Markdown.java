package org.estrade.text.typography;

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
 * Conversion of the speaker's Markdown (CommonMark; addresses become links) to HTML that is safe for everyone. HTML tags in
 * the text are shown as text. A picture becomes a link to it, so that a page loads nothing from another host.
 */
public final class Markdown {

    // bounds the recursion of the visitors below: deeper levels, which nobody writes, are shown as text
    private static final int MOST_LEVELS = 32;

    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MOST_LEVELS)
            .maxInlineNesting(MOST_LEVELS)
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

    // a second check after the renderer: only these elements and attributes pass
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

    /**
     * The text as HTML blocks. Headings start at h3.
     *
     * @param language the code of the language whose typography is applied
     */
    public static String html(String markdown, String language) {
        Node document = PARSER.parse(Typography.withoutReserved(markdown));
        document.accept(new MarkdownPictures());
        document.accept(new MarkdownOutline());
        document.accept(new MarkdownTypography(language));
        return SAFE.sanitize(RENDERER.render(document));
    }

    /** The text as plain text, with an empty line between two blocks. */
    public static String plain(String markdown, String language) {
        Node document = PARSER.parse(Typography.withoutReserved(markdown));
        document.accept(new MarkdownPictures());
        document.accept(new MarkdownTypography(language));
        document.accept(new MarkdownWords());
        return PLAIN.render(document);
    }
}
