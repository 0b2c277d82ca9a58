package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML as an outline of headings, items, paragraphs and tables. Navigation, forms, scripts and comments are no part of
 * it; an embedded player is a link to what it shows.
 */
final class HtmlReader {

    private static final int DEEPEST = 60;

    /** The parser closes elements that are nested more deeply. */
    private static final int MOST_OPEN = 200;

    /** A page of a thousand talks has fewer tags. */
    private static final int MOST_TAGS = 60_000;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> IGNORED = Set.of(
            "head", "nav", "footer", "aside", "form", "template", "noscript", "style", "svg", "button", "select");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul",
            "nav",
            "footer",
            "aside",
            "form");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

    private final List<LeftOut> leftOut;
    private final int linesBefore;

    private HtmlReader(int linesBefore, List<LeftOut> leftOut) {
        this.linesBefore = linesBefore;
        this.leftOut = leftOut;
    }

    /**
     * The nodes of a page or of a part of one, in the order of the page; headings have nothing below them yet.
     *
     * @param linesBefore how many lines of the file come before the text
     * @param leftOut takes the comments that hold words
     */
    static List<Node> flat(String html, int linesBefore, List<LeftOut> leftOut) {
        String bounded = PageBound.cut(html, "<", MOST_TAGS, linesBefore, leftOut);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MOST_OPEN);
        HtmlReader reader = new HtmlReader(linesBefore, leftOut);
        List<Node> nodes = new ArrayList<>();
        reader.container(Jsoup.parse(bounded, "", parser), 0, 0, nodes);
        return nodes;
    }

    /**
     * Reads what an element holds.
     *
     * @param floor the level of the heading that the element stands below; headings in it are of a deeper level
     */
    private void container(Element parent, int floor, int depth, List<Node> into) {
        int level = floor;
        List<org.jsoup.nodes.Node> run = new ArrayList<>();
        for (org.jsoup.nodes.Node child : parent.childNodes()) {
            if (child instanceof Comment comment) {
                comment(comment);
            } else if (child instanceof Element element && isBlock(element)) {
                paragraph(run, into);
                run.clear();
                level = block(element, level, floor, depth, into);
            } else {
                run.add(child);
            }
        }
        paragraph(run, into);
    }

    /** Reads a block, and gives the level of the heading that what follows stands below. */
    private int block(Element element, int level, int floor, int depth, List<Node> into) {
        String name = element.normalName();
        if (IGNORED.contains(name) || depth > DEEPEST) {
            return level;
        }
        if (HEADINGS.contains(name)) {
            int own = Math.min(40, Math.max(name.charAt(1) - '0', floor + 1));
            into.add(new Node(Node.Type.SECTION, own, HtmlWords.of(element.childNodes()), List.of(), line(element)));
            return own;
        }
        switch (name) {
            case "ul", "ol" -> items(element, depth, into);
            case "dl" -> definitions(element, depth, into);
            case "table" -> into.addAll(HtmlTable.read(element, this::line));
            case "p", "dt", "dd", "figcaption", "summary", "pre" -> paragraph(element.childNodes(), into);
            default -> container(element, level, depth + 1, into);
        }
        return level;
    }

    private void items(Element list, int depth, List<Node> into) {
        for (org.jsoup.nodes.Node child : list.childNodes()) {
            if (child instanceof Comment comment) {
                comment(comment);
            }
            if (!(child instanceof Element item)) {
                continue;
            }
            if (item.normalName().equals("li")) {
                into.add(item(item, depth));
            } else {
                block(item, 0, 0, depth + 1, into);
            }
        }
    }

    private Node item(Element item, int depth) {
        List<Node> parts = new ArrayList<>();
        container(item, 0, depth + 1, parts);
        Node first = parts.isEmpty() ? null : parts.get(0);
        boolean words = first != null && (first.type() == Node.Type.PARAGRAPH || first.type() == Node.Type.SECTION);
        if (first == null || !words) {
            return Node.ofLines(Node.Type.ITEM, LinkedText.of(""), Sections.nested(parts), line(item));
        }
        List<Node> below = new ArrayList<>(first.children());
        below.addAll(Sections.nested(parts.subList(1, parts.size())));
        return new Node(Node.Type.ITEM, 0, first.words(), below, first.lineNumber());
    }

    /** A term with its descriptions below it. */
    private void definitions(Element list, int depth, List<Node> into) {
        List<Node> below = new ArrayList<>();
        Element term = null;
        for (Element part : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (part.normalName().equals("dt")) {
                term(term, below, into);
                term = part;
                below = new ArrayList<>();
            } else {
                container(part, 0, depth + 1, below);
            }
        }
        term(term, below, into);
    }

    private void term(@Nullable Element term, List<Node> below, List<Node> into) {
        if (term != null) {
            into.add(Node.ofLines(Node.Type.ITEM, HtmlWords.of(term.childNodes()), Sections.nested(below), line(term)));
        } else {
            into.addAll(below);
        }
    }

    private void paragraph(List<org.jsoup.nodes.Node> run, List<Node> into) {
        LinkedText words = HtmlWords.of(run);
        if (!words.text().isBlank() || !words.links().isEmpty()) {
            into.add(Node.ofLines(Node.Type.PARAGRAPH, words, List.of(), line(first(run))));
        }
        run.stream().filter(Comment.class::isInstance).map(Comment.class::cast).forEach(this::comment);
    }

    private static org.jsoup.nodes.Node first(List<org.jsoup.nodes.Node> run) {
        return run.stream()
                .filter(node -> !(node instanceof org.jsoup.nodes.TextNode text) || !text.isBlank())
                .findFirst()
                .orElse(run.get(0));
    }

    private void comment(Comment comment) {
        if (LETTERS.matcher(comment.getData()).find()) {
            leftOut.add(new LeftOut(line(comment), comment.outerHtml()));
        }
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || IGNORED.contains(element.normalName())
                || element.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName()));
    }

    private int line(org.jsoup.nodes.Node node) {
        int line = node.sourceRange().start().lineNumber();
        return linesBefore + Math.max(1, line);
    }
}
