package org.estrade.transfer.read;

import java.util.List;

/**
 * One file as a tree of blocks.
 *
 * @param file name with its folders, separated by {@code /}; empty for a pasted text
 * @param text of the whole file, with {@code \n} as line end
 * @param root a {@link Block.Kind#DOCUMENT}
 * @param dropped what is in no block, in the order of the file
 */
public record SourceDocument(String file, SourceFormat format, String text, Block root, List<Dropped> dropped) {

    public SourceDocument {
        dropped = List.copyOf(dropped);
    }

    /** The lines of the file; the first has index 0. */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    /** The same document under another name. */
    public SourceDocument named(String other) {
        return new SourceDocument(other, format, text, root, dropped);
    }
}
