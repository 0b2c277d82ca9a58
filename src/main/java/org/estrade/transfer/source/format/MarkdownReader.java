package org.estrade.transfer.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.LinkedText;
import org.estrade.transfer.recognise.record.Table;

/** Reads Markdown as an outline of headings, items, paragraphs and tables, by commonmark's tree; HTML in it as HTML. */
final class MarkdownReader {

    private static final int DEEPEST = 40;

    /** A page of a thousand talks has a tenth of it. */
    private static final int MOST_MARKUP = 200_000;

    private static final String MARKUP = "*_[]()<>|`!";

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final Pattern MARKDOWN_LINE = Pattern.compile("^ {0,3}(?:[-*+] |[0-9]{1,3}[.)] |#{1,6} ).*");
    private static final Pattern OPENING = Pattern.compile("<[a-zA-Z][^>]{0,2000}?(?<!/)>");
    private static final Pattern CLOSING = Pattern.compile("</[a-zA-Z][^>]{0,200}>");
    private static final Pattern VOID = Pattern.compile("(?i)<(?:br|hr|img|input|meta|link|source)\\b[^>]{0,2000}>");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

    private final List<LeftOut> leftOut;
    private final int linesBefore;

    private MarkdownReader(int linesBefore, List<LeftOut> leftOut) {
        this.linesBefore = linesBefore;
        this.leftOut = leftOut;
    }

    /**
     * The nodes of the page in their order; headings have nothing below them yet.
     *
     * @param linesBefore how many lines of the file come before the page, such as its front matter
     * @param leftOut takes the comments
     */
    static List<Node> flat(String page, int linesBefore, List<LeftOut> leftOut) {
        String bounded = PageBound.cut(page, MARKUP, MOST_MARKUP, linesBefore, leftOut);
        return new MarkdownReader(linesBefore, leftOut).flat(children(PARSER.parse(bounded)));
    }

    private List<Node> flat(List<org.commonmark.node.Node> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (org.commonmark.node.Node block : blocks) {
            if (block instanceof Heading heading) {
                nodes.add(new Node(
                        Node.Type.SECTION, heading.getLevel(), InlineWords.of(heading), List.of(), line(heading)));
            } else {
                nodes.addAll(block(block));
            }
        }
        return nodes;
    }

    private List<Node> block(org.commonmark.node.Node block) {
        if (block instanceof Paragraph) {
            return List.of(Node.ofLines(Node.Type.PARAGRAPH, InlineWords.of(block), List.of(), line(block)));
        }
        if (block instanceof TableBlock) {
            return List.of(Node.of(table(block), line(block)));
        }
        if (block instanceof BlockQuote) {
            return flat(children(block));
        }
        if (block instanceof IndentedCodeBlock code) {
            return flat(code.getLiteral(), line(code) - 1, leftOut);
        }
        if (block instanceof FencedCodeBlock code
                && LETTERS.matcher(code.getLiteral()).find()) {
            leftOut.add(new LeftOut(line(code), code.getLiteral().strip()));
            return List.of();
        }
        if (block instanceof HtmlBlock html) {
            return html(html.getLiteral(), line(html));
        }
        return block instanceof ListBlock ? items(block) : List.of();
    }

    /** Other Markdown programs end a block of HTML where its tags are closed; Markdown right below is read as such. */
    private List<Node> html(String literal, int line) {
        if (literal.startsWith("<!--")) {
            if (LETTERS.matcher(literal).find()) {
                leftOut.add(new LeftOut(line, literal.strip()));
            }
            return List.of();
        }
        int offset = 0;
        int lines = 0;
        int open = 0;
        for (String each : literal.split("\n", -1)) {
            if (lines > 0 && open <= 0 && MARKDOWN_LINE.matcher(each).matches()) {
                List<Node> nodes = new ArrayList<>(HtmlReader.flat(literal.substring(0, offset), line - 1, leftOut));
                nodes.addAll(flat(literal.substring(offset), line - 1 + lines, leftOut));
                return nodes;
            }
            open += count(OPENING, each) - count(VOID, each) - count(CLOSING, each);
            offset += each.length() + 1;
            lines++;
        }
        return HtmlReader.flat(literal, line - 1, leftOut);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private List<Node> items(org.commonmark.node.Node list) {
        List<Node> items = new ArrayList<>();
        for (org.commonmark.node.Node item : children(list)) {
            List<org.commonmark.node.Node> parts = new ArrayList<>(children(item));
            boolean text = !parts.isEmpty() && parts.get(0) instanceof Paragraph;
            LinkedText words = text ? InlineWords.of(parts.remove(0)) : LinkedText.of("");
            items.add(Node.ofLines(Node.Type.ITEM, words, Sections.nested(flat(parts)), line(item)));
        }
        return items;
    }

    private Table table(org.commonmark.node.Node block) {
        List<String> header = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (org.commonmark.node.Node part : children(block)) {
            for (org.commonmark.node.Node row : children(part)) {
                List<LinkedText> cells = children(row).stream()
                        .filter(TableCell.class::isInstance)
                        .map(InlineWords::of)
                        .toList();
                if (part instanceof TableHead && row instanceof TableRow) {
                    cells.forEach(cell -> header.add(cell.text()));
                } else {
                    rows.add(new Table.Row(cells, line(row)));
                }
            }
        }
        return new Table(header, rows);
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new ArrayList<>();
        for (org.commonmark.node.Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private int line(org.commonmark.node.Node block) {
        return block.getSourceSpans().isEmpty()
                ? linesBefore + 1
                : linesBefore + block.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
