package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.Words;
import org.estrade.transfer.recognise.record.Table;

/** Reads Markdown as an outline of headings, items, paragraphs and tables, by commonmark's tree. */
final class MarkdownReader {

    private static final int DEEPEST = 40;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    /**
     * An HTML block of the page. Its content is not read, so that a delivery in a comment is never published.
     *
     * @param line the number of its first line
     */
    record HtmlLeftOut(int line, String text) {}

    private final List<HtmlLeftOut> leftOut = new ArrayList<>();
    private final int linesBefore;

    private MarkdownReader(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    /**
     * The outline of the page.
     *
     * @param linesBefore how many lines of the file come before the page: the front matter
     * @param leftOut takes the HTML blocks
     */
    static List<Node> read(String page, int linesBefore, List<HtmlLeftOut> leftOut) {
        MarkdownReader reader = new MarkdownReader(linesBefore);
        List<Node> nodes = reader.nested(children(PARSER.parse(page)));
        leftOut.addAll(reader.leftOut);
        return nodes;
    }

    /** Puts the blocks after a heading below it, until the next heading of its level. */
    private List<Node> nested(List<org.commonmark.node.Node> blocks) {
        List<Node> nodes = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            if (blocks.get(i) instanceof Heading heading) {
                int end = i + 1;
                while (end < blocks.size()
                        && !(blocks.get(end) instanceof Heading next && next.getLevel() <= heading.getLevel())) {
                    end++;
                }
                List<Node> below = nested(blocks.subList(i + 1, end));
                nodes.add(
                        new Node(Node.Type.SECTION, heading.getLevel(), InlineWords.of(heading), below, line(heading)));
                i = end;
            } else {
                nodes.addAll(block(blocks.get(i++)));
            }
        }
        return nodes;
    }

    private List<Node> block(org.commonmark.node.Node block) {
        if (block instanceof Paragraph) {
            return List.of(Node.lines(Node.Type.PARAGRAPH, InlineWords.of(block), List.of(), line(block)));
        }
        if (block instanceof TableBlock) {
            return List.of(Node.of(table(block), line(block)));
        }
        if (block instanceof BlockQuote) {
            return nested(children(block));
        }
        if (block instanceof HtmlBlock html) {
            leftOut.add(new HtmlLeftOut(line(html), html.getLiteral().strip()));
        }
        return block instanceof ListBlock ? items(block) : List.of();
    }

    private List<Node> items(org.commonmark.node.Node list) {
        List<Node> items = new ArrayList<>();
        for (org.commonmark.node.Node item : children(list)) {
            List<org.commonmark.node.Node> parts = new ArrayList<>(children(item));
            boolean text = !parts.isEmpty() && parts.get(0) instanceof Paragraph;
            Words words = text ? InlineWords.of(parts.remove(0)) : Words.of("");
            items.add(Node.lines(Node.Type.ITEM, words, nested(parts), line(item)));
        }
        return items;
    }

    private Table table(org.commonmark.node.Node block) {
        List<String> header = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (org.commonmark.node.Node part : children(block)) {
            for (org.commonmark.node.Node row : children(part)) {
                List<Words> cells = children(row).stream()
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
