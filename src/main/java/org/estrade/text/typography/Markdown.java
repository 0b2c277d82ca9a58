package org.estrade.text.typography;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
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
    static final int MAX_LEVELS = 32;

    private static final List<Extension> EXTENSIONS = List.of(
            AutolinkExtension.create(),
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create());

    private static final Parser PARSER = parser().build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    /** The link from a footnote back to the text. Several abstracts are on one page, so footnotes have no addresses. */
    private static final Pattern BACK_LINK = Pattern.compile(" ?<a [^>]*class=\"footnote-backref\"[^>]*>[^<]*</a>");

    // a second check after the renderer: only these elements and attributes pass
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr")
            .allowElements("h3", "h4", "h5", "h6", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "del", "sup")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(MarkdownLinks.TARGET)
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .toFactory();

    // a checkbox that nobody can press is no form field: a sign shows the same in feeds and on paper
    private static final Pattern DONE = Pattern.compile("<input type=\"checkbox\" disabled=\"\" checked=\"\">");
    private static final Pattern TO_DO = Pattern.compile("<input type=\"checkbox\" disabled=\"\">");

    /** The attribute {@code align} is obsolete in HTML. The style sheet aligns by class. */
    private static final Pattern ALIGNED = Pattern.compile("<(t[hd]) align=\"(left|center|right)\"");

    /** A link that pages show as text alone: its text, and its target as it is written. */
    public record LeftOutLink(String text, String target) {}

    private Markdown() {}

    /** A parser of everything that the speaker's Markdown may have. */
    static Parser.Builder parser() {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .maxOpenBlockParsers(MAX_LEVELS)
                .maxInlineNesting(MAX_LEVELS);
    }

    /**
     * The text as HTML blocks. Headings start at h3.
     *
     * @param language the code of the language whose typography is applied
     */
    public static String html(String markdown, String language) {
        return html(markdown, language, LinkTargets.AS_WRITTEN);
    }

    /**
     * The text as HTML blocks.
     *
     * @param language the code of the language whose typography is applied
     * @param targets where links lead that do not work
     */
    public static String html(String markdown, String language, LinkTargets targets) {
        Node document = parse(markdown);
        document.accept(new MarkdownPictures());
        document.accept(new MarkdownLinks(targets));
        document.accept(new MarkdownOutline());
        document.accept(new MarkdownTypography(language));
        String html = BACK_LINK.matcher(RENDERER.render(document)).replaceAll("");
        html = DONE.matcher(html).replaceAll("☑");
        html = TO_DO.matcher(html).replaceAll("☐");
        return ALIGNED.matcher(SAFE.sanitize(html)).replaceAll("<$1 class=\"$2\"");
    }

    private static Node parse(String markdown) {
        String bounded = MarkdownBounds.escaped(markdown);
        return PARSER.parse(Typography.withoutReserved(HiddenText.removeFromMarkdown(bounded)));
    }

    /** The links that pages show as text alone: those to other schemes than the web's, and those to pages of no site. */
    public static List<LeftOutLink> linksLeftOut(String markdown) {
        return links(markdown).leftOut();
    }

    /** The targets, as they are written, of the links that get a scheme: {@code www.example.org}. */
    public static List<String> linksWithoutScheme(String markdown) {
        return links(markdown).withoutScheme();
    }

    private static MarkdownLinks links(String markdown) {
        Node document = parse(markdown);
        document.accept(new MarkdownPictures());
        MarkdownLinks links = new MarkdownLinks(LinkTargets.AS_WRITTEN);
        document.accept(links);
        return links;
    }

    /** The text as plain text, with an empty line between two blocks. */
    public static String plain(String markdown, String language) {
        Node document = parse(markdown);
        document.accept(new MarkdownPictures());
        document.accept(new MarkdownTypography(language));
        document.accept(new MarkdownWords());
        return PLAIN.render(document);
    }
}
