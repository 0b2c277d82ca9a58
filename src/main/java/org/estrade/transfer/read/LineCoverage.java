package org.estrade.transfer.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which lines of a file are explained: in a block, or dropped with a reason. */
public final class LineCoverage {

    private LineCoverage() {}

    /** The numbers of the lines with words that are neither in a block nor dropped; the first line is 1. */
    public static List<Integer> unexplained(SourceDocument document) {
        BitSet explained = new BitSet();
        mark(document.root(), explained);
        document.dropped().forEach(part -> explained.set(part.line(), part.lastLine() + 1));
        List<Integer> missing = new ArrayList<>();
        List<String> lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!explained.get(i + 1) && !lines.get(i).isBlank()) {
                missing.add(i + 1);
            }
        }
        return missing;
    }

    /** Marks the lines of a block that its children do not have; a container without words has none of its own. */
    private static void mark(Block block, BitSet explained) {
        if (block.children().isEmpty()) {
            if (block.kind() != Block.Kind.DOCUMENT) {
                explained.set(block.line(), block.lastLine() + 1);
            }
            return;
        }
        if (!block.text().isBlank() || !block.fields().isEmpty()) {
            int own = (int) block.text().plain().chars().filter(c -> c == '\n').count();
            explained.set(block.line(), block.line() + own + 1);
        }
        block.children().forEach(child -> mark(child, explained));
    }
}
