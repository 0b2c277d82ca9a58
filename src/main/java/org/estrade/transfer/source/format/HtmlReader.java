package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.text.LinkedText;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.source.format.eventdata.JsonLdEvents;
import org.estrade.transfer.source.format.eventdata.MarkedEvents;
import org.estrade.transfer.source.format.text.DefinitionNodes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML as an outline of headings, list items, paragraphs and tables. Navigation, forms, scripts and comments are left
 * out. An embedded player becomes a link to the page of the video or the slides.
 */
final class HtmlReader {

    /** The elements that stand in a line of words. */
    private static final Set<String> WORD_TAGS = Set.of("a", "span", "em", "i", "b", "strong", "small", "code");

    private static final int MAX_DEPTH = 60;

    /** The largest depth of nested elements in the parser. Elements that are nested more deeply are closed. */
    private static final int MAX_PARSER_DEPTH = 200;

    /** The largest number of tags. A page with a thousand talks has fewer. */
    private static final int MAX_TAGS = 60_000;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> IGNORED = Set.of(
            "head", "nav", "footer", "aside", "form", "template", "noscript", "style", "svg", "button", "select");
    private static final Pattern IGNORED_BLOCK =
            Pattern.compile("(?i)(?:site-?|page-?|main-?)?(?:footer|nav|navbar|navigation|menu|sidebar|breadcrumbs?)");
    private static final Set<String> BLOCKS =
            Set.of(("address article blockquote body center dd details div dl dt fieldset"
                            + " figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table ul nav"
                            + " footer aside form")
                    .split(" ", -1));
    private static final int MAX_NODES_OF_CARD = 12;
    private static final int MAX_LENGTH_OF_DATE = 60;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

    private final List<SkippedPart> leftOut;
    private final int linesBefore;
    private final MarkedEvents events;

    private HtmlReader(Document page, int linesBefore, List<SkippedPart> leftOut) {
        this.linesBefore = linesBefore;
        this.leftOut = leftOut;
        this.events = MarkedEvents.of(page, this::line);
    }

    /**
     * Reads a page or a part of a page. The result is a flat list: headings have no children yet. {@link Sections} nests it.
     *
     * @param linesBefore the number of lines of the file before the text
     * @param leftOut the list to which comments with words are added
     * @return the nodes in the order of the page
     */
    static List<Node> readFlat(String html, int linesBefore, List<SkippedPart> leftOut) {
        String limitedText = PageBound.cut(html, "<", MAX_TAGS, linesBefore, leftOut);
        Document page = parse(limitedText);
        HtmlReader reader = new HtmlReader(page, linesBefore, leftOut);
        List<Node> nodes = new ArrayList<>();
        reader.readChildren(page, 0, 0, nodes);
        return nodes;
    }

    /** The records that the page has for programs in JSON-LD; null when it has none. */
    static @Nullable Value readData(String html) {
        return html.contains("ld+json")
                ? JsonLdEvents.read(
                        parse(html), script -> script.sourceRange().end().lineNumber())
                : null;
    }

    private static Document parse(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_PARSER_DEPTH);
        return Jsoup.parse(html, "", parser);
    }

    /**
     * Reads the children of an element.
     *
     * @param parentLevel the level of the heading above the element; headings in the element get a deeper level
     * @param into the list to which the nodes are added
     */
    private void readChildren(Element parent, int parentLevel, int depth, List<Node> into) {
        int level = parentLevel;
        List<org.jsoup.nodes.Node> inlineNodes = new ArrayList<>();
        for (org.jsoup.nodes.Node child : parent.childNodes()) {
            if (child instanceof Comment comment) {
                addComment(comment);
            } else if (child instanceof Element element && isBlock(element)) {
                readParagraph(inlineNodes, into);
                inlineNodes.clear();
                level = readBlock(element, level, parentLevel, depth, into);
            } else {
                inlineNodes.add(child);
            }
        }
        readParagraph(inlineNodes, into);
    }

    /** Reads a block. The result is the level of the last heading, which is the heading of the following blocks. */
    private int readBlock(Element element, int level, int parentLevel, int depth, List<Node> into) {
        String name = element.normalName();
        if (isIgnored(element) || depth > MAX_DEPTH) {
            return level;
        }
        if (events.contains(element)) {
            List<Node> inside = new ArrayList<>();
            readChildren(element, level, depth + 1, inside);
            into.addAll(events.nodes(element, Sections.nest(inside)));
            return level;
        }
        if (HEADINGS.contains(name)) {
            int headingLevel = Math.min(40, Math.max(name.charAt(1) - '0', parentLevel + 1));
            into.add(new Node(
                    Node.Type.SECTION, headingLevel, HtmlWords.of(element.childNodes()), List.of(), line(element)));
            return headingLevel;
        }
        switch (name) {
            case "ul", "ol" -> readItems(element, depth, into);
            case "dl" -> readDefinitions(element, depth, into);
            case "table" -> into.addAll(HtmlTable.read(element, this::line));
            case "p", "dt", "dd", "figcaption", "summary", "pre" -> readParagraph(element.childNodes(), into);
            default -> {
                int start = into.size();
                readChildren(element, level, depth + 1, into);
                putHeadingFirst(into.subList(start, into.size()));
            }
        }
        return level;
    }

    /** Moves the heading of a card before the date above it, since the date belongs to that heading. */
    private static void putHeadingFirst(List<Node> card) {
        int heading = 0;
        while (heading < card.size() && card.get(heading).type() == Node.Type.PARAGRAPH) {
            heading++;
        }
        boolean isCard = card.size() <= MAX_NODES_OF_CARD
                && heading > 0
                && heading < card.size()
                && card.stream()
                                .filter(node -> node.type() == Node.Type.SECTION)
                                .count()
                        == 1
                && card.get(heading).type() == Node.Type.SECTION
                && card.subList(0, heading).stream()
                        .allMatch(node -> node.words().text().length() < MAX_LENGTH_OF_DATE
                                && YEAR.matcher(node.words().text()).find());
        if (isCard) {
            card.add(0, card.remove(heading));
        }
    }

    /** Copies words between two items, such as a link behind {@code </li>}, to the end of the item before them. */
    private static void completeItems(Element list) {
        Element item = null;
        for (org.jsoup.nodes.Node child : list.childNodes()) {
            if (child instanceof Element element && element.normalName().equals("li")) {
                item = element;
            } else if (item != null && isWords(child)) {
                item.appendChild(child.clone());
            }
        }
    }

    private static boolean isWords(org.jsoup.nodes.Node node) {
        return node instanceof TextNode text
                ? !text.isBlank()
                : node instanceof Element element
                        && WORD_TAGS.contains(element.normalName())
                        && element.selectFirst("ul, ol") == null;
    }

    private void readItems(Element list, int depth, List<Node> into) {
        completeItems(list);
        boolean hasItem = false;
        for (org.jsoup.nodes.Node child : list.childNodes()) {
            hasItem |= child instanceof Element element && element.normalName().equals("li");
            if (hasItem && isWords(child)) {
                continue;
            }
            if (child instanceof Comment comment) {
                addComment(comment);
            }
            if (!(child instanceof Element item)) {
                continue;
            }
            if (item.normalName().equals("li") && !events.contains(item)) {
                into.add(readItem(item, depth));
            } else {
                readBlock(item, 0, 0, depth + 1, into);
            }
        }
    }

    private Node readItem(Element item, int depth) {
        List<Node> nodes = new ArrayList<>();
        readChildren(item, 0, depth + 1, nodes);
        Node first = nodes.isEmpty() ? null : nodes.get(0);
        boolean beginsWithText =
                first != null && (first.type() == Node.Type.PARAGRAPH || first.type() == Node.Type.SECTION);
        if (first == null || !beginsWithText) {
            return Node.ofLines(Node.Type.ITEM, LinkedText.of(""), Sections.nest(nodes), line(item));
        }
        List<Node> children = new ArrayList<>(first.children());
        children.addAll(Sections.nest(nodes.subList(1, nodes.size())));
        return new Node(Node.Type.ITEM, 0, first.words(), children, first.lineNumber());
    }

    /** Reads a definition list. See {@link DefinitionNodes}. */
    private void readDefinitions(Element list, int depth, List<Node> into) {
        List<Node> children = new ArrayList<>();
        Element term = null;
        for (Element part : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (part.normalName().equals("dt")) {
                addTerm(term, children, into);
                term = part;
                children = new ArrayList<>();
            } else {
                readChildren(part, 0, depth + 1, children);
            }
        }
        addTerm(term, children, into);
    }

    private void addTerm(@Nullable Element term, List<Node> children, List<Node> into) {
        if (term != null) {
            into.addAll(DefinitionNodes.of(HtmlWords.of(term.childNodes()), Sections.nest(children), line(term)));
        } else {
            into.addAll(children);
        }
    }

    private void readParagraph(List<org.jsoup.nodes.Node> inlineNodes, List<Node> into) {
        LinkedText words = HtmlWords.of(inlineNodes);
        if (!words.text().isBlank() || !words.links().isEmpty()) {
            into.add(Node.ofLines(Node.Type.PARAGRAPH, words, List.of(), line(firstWithText(inlineNodes))));
        }
        inlineNodes.stream()
                .filter(Comment.class::isInstance)
                .map(Comment.class::cast)
                .forEach(this::addComment);
    }

    private static org.jsoup.nodes.Node firstWithText(List<org.jsoup.nodes.Node> inlineNodes) {
        return inlineNodes.stream()
                .filter(node -> !(node instanceof TextNode text) || !text.isBlank())
                .findFirst()
                .orElse(inlineNodes.get(0));
    }

    private void addComment(Comment comment) {
        if (LETTERS.matcher(comment.getData()).find()) {
            leftOut.add(new SkippedPart(line(comment), comment.outerHtml()));
        }
    }

    private boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || events.contains(element)
                || isIgnored(element)
                || element.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName()));
    }

    /** Whether the element is no content of the page, by its name or by the name that its author gave it. */
    private static boolean isIgnored(Element element) {
        return IGNORED.contains(element.normalName())
                || (element.normalName().equals("div")
                        && (IGNORED_BLOCK.matcher(element.id()).matches()
                                || IGNORED_BLOCK.matcher(element.className()).matches()));
    }

    private int line(org.jsoup.nodes.Node node) {
        int line = node.sourceRange().start().lineNumber();
        return linesBefore + Math.max(1, line);
    }
}
