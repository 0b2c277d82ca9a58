package org.estrade.transfer.recognise.file;

import java.util.ArrayList;
import java.util.List;
import org.estrade.transfer.read.Block;
import org.estrade.transfer.read.Field;
import org.estrade.transfer.read.FieldValue;
import org.estrade.transfer.recognise.outline.Node;
import org.estrade.transfer.recognise.phrase.Words;
import org.estrade.transfer.recognise.record.Table;

/** Outlines of the blocks that readers give. */
final class BlockNodes {

    private BlockNodes() {}

    static List<Node> of(List<Block> blocks) {
        List<Node> nodes = new ArrayList<>();
        for (Block block : blocks) {
            nodes.add(node(block));
        }
        return nodes;
    }

    private static Node node(Block block) {
        Words words = BlockWords.of(block.text());
        return switch (block.kind()) {
            case SECTION, DOCUMENT -> section(block, words);
            case ITEM -> Node.lines(Node.Type.ITEM, words, of(block.children()), block.line());
            case TABLE -> Node.of(table(block), block.line());
            case ROW -> Node.of(new Table(List.of(), List.of(row(block))), block.line());
            case RECORD -> Node.of(BlockValues.record(block), of(block.children()), block.line());
            case PARAGRAPH -> Node.lines(Node.Type.PARAGRAPH, words, of(block.children()), block.line());
        };
    }

    private static Node section(Block block, Words words) {
        Words line = new Words(words.text().replace('\n', ' '), words.links());
        return new Node(Node.Type.SECTION, Math.max(1, block.level()), line, of(block.children()), block.line());
    }

    private static Table table(Block block) {
        return new Table(
                block.fields().stream().map(Field::name).toList(),
                block.children().stream().map(BlockNodes::row).toList());
    }

    private static Table.Row row(Block row) {
        return new Table.Row(
                row.fields().stream().map(cell -> words(cell.value())).toList(), row.line());
    }

    private static Words words(FieldValue value) {
        return value instanceof FieldValue.Text text ? BlockWords.of(text.text()) : Words.of("");
    }
}
