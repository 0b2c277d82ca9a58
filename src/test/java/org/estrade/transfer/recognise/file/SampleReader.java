package org.estrade.transfer.recognise.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.Words;
import org.estrade.transfer.recognise.record.Table;
import org.estrade.transfer.recognise.record.Value;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Sample files as outlines and records, without the care that files of strangers need. */
final class SampleReader {

    private SampleReader() {}

    static List<Node> markdown(String page) {
        Parser parser = Parser.builder()
                .extensions(List.of(AutolinkExtension.create(), TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        List<org.commonmark.node.Node> blocks = children(parser.parse(page));
        return nested(blocks);
    }

    private static List<Node> nested(List<org.commonmark.node.Node> blocks) {
        List<Node> nodes = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            if (blocks.get(i) instanceof Heading heading) {
                int end = i + 1;
                while (end < blocks.size()
                        && !(blocks.get(end) instanceof Heading next && next.getLevel() <= heading.getLevel())) {
                    end++;
                }
                Words words = words(heading);
                nodes.add(new Node(
                        Node.Type.SECTION,
                        heading.getLevel(),
                        words,
                        nested(blocks.subList(i + 1, end)),
                        line(heading)));
                i = end;
            } else {
                nodes.addAll(block(blocks.get(i++)));
            }
        }
        return nodes;
    }

    private static List<Node> block(org.commonmark.node.Node block) {
        if (block instanceof Paragraph) {
            return List.of(Node.lines(Node.Type.PARAGRAPH, words(block), List.of(), line(block)));
        }
        if (block instanceof TableBlock) {
            return List.of(Node.of(table(block), line(block)));
        }
        List<Node> items = new ArrayList<>();
        if (block instanceof ListBlock) {
            for (org.commonmark.node.Node item : children(block)) {
                List<org.commonmark.node.Node> parts = new ArrayList<>(children(item));
                boolean text = !parts.isEmpty() && parts.get(0) instanceof Paragraph;
                Words words = text ? words(parts.remove(0)) : Words.of("");
                items.add(Node.lines(Node.Type.ITEM, words, nested(parts), line(item)));
            }
        }
        return items;
    }

    private static Table table(org.commonmark.node.Node block) {
        List<String> header = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        for (org.commonmark.node.Node part : children(block)) {
            for (org.commonmark.node.Node row : children(part)) {
                List<Words> cells = children(row).stream()
                        .filter(TableCell.class::isInstance)
                        .map(SampleReader::words)
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

    private static Words words(org.commonmark.node.Node block) {
        StringBuilder text = new StringBuilder();
        List<Words.Link> links = new ArrayList<>();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                text.append('\n');
            }

            @Override
            public void visit(HardLineBreak line) {
                text.append('\n');
            }

            @Override
            public void visit(Image image) {
                // the picture says nothing
            }

            @Override
            public void visit(Link link) {
                int start = text.length();
                visitChildren(link);
                links.add(new Words.Link(start, text.length(), link.getDestination()));
            }
        });
        return new Words(text.toString(), links);
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new ArrayList<>();
        for (org.commonmark.node.Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static int line(org.commonmark.node.Node block) {
        return block.getSourceSpans().isEmpty()
                ? 0
                : block.getSourceSpans().get(0).getLineIndex() + 1;
    }

    /** JSON is read too: it is YAML. */
    static Value yaml(String file) {
        return value(new Yaml(new LoaderOptions()).compose(new StringReader(file)));
    }

    private static Value value(org.yaml.snakeyaml.nodes.Node node) {
        int line = node.getStartMark().getLine() + 1;
        if (node instanceof SequenceNode list) {
            return new Value.Many(
                    list.getValue().stream().map(SampleReader::value).toList(), line);
        }
        if (node instanceof MappingNode record) {
            Map<String, Value> fields = new LinkedHashMap<>();
            for (NodeTuple field : record.getValue()) {
                fields.put(((ScalarNode) field.getKeyNode()).getValue(), value(field.getValueNode()));
            }
            return new Value.Fields(fields, line);
        }
        return new Value.Text(Words.of(((ScalarNode) node).getValue()), line);
    }
}
