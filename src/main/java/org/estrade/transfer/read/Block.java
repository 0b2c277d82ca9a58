package org.estrade.transfer.read;

import java.util.List;

/**
 * A part of a file, the same for every format: the node of the neutral tree that all readers make.
 *
 * <p>A block's lines contain the lines of its children. Two blocks may share a line, as in JSON without line breaks.
 *
 * @param level of a {@link Kind#SECTION} from 1 to 6; 0 for every other kind
 * @param line in the file, the first being 1
 * @param lastLine in the file; part of the block
 * @param text the block's own words, without those of its children; empty for a document, a table, a row and a record
 * @param fields named values of a record or a row; for a table its columns in their order, none when it has no header
 * @param children in the order of the file; a section holds all blocks up to the next section of its level
 */
public record Block(
        Kind kind, int level, int line, int lastLine, InlineText text, List<Field> fields, List<Block> children) {

    /** The part that a block plays in its file. */
    public enum Kind {
        /** The whole file; the root of each tree. */
        DOCUMENT,
        /** A heading, with the blocks below it as children. */
        SECTION,
        /** An entry of a list; nested lists are children. */
        ITEM,
        /** Rows below the names of their columns. */
        TABLE,
        /** One row of a table. The name of a field is its column's, or the column's number from 1 without a header. */
        ROW,
        /** Named values: an entry of YAML, JSON, TOML, BibTeX or iCalendar, front matter, an include with arguments. */
        RECORD,
        /** Any other text. */
        PARAGRAPH
    }

    public Block {
        fields = List.copyOf(fields);
        children = List.copyOf(children);
    }

    public static Block document(int lastLine, List<Block> children) {
        return new Block(Kind.DOCUMENT, 0, 1, Math.max(1, lastLine), InlineText.EMPTY, List.of(), children);
    }

    public static Block section(int level, int line, int lastLine, InlineText heading, List<Block> children) {
        return new Block(Kind.SECTION, level, line, lastLine, heading, List.of(), children);
    }

    public static Block item(int line, int lastLine, InlineText text, List<Block> children) {
        return new Block(Kind.ITEM, 0, line, lastLine, text, List.of(), children);
    }

    public static Block paragraph(int line, int lastLine, InlineText text) {
        return new Block(Kind.PARAGRAPH, 0, line, lastLine, text, List.of(), List.of());
    }

    public static Block table(int line, int lastLine, List<Field> columns, List<Block> rows) {
        return new Block(Kind.TABLE, 0, line, lastLine, InlineText.EMPTY, columns, rows);
    }

    public static Block row(int line, int lastLine, List<Field> cells) {
        return new Block(Kind.ROW, 0, line, lastLine, InlineText.EMPTY, cells, List.of());
    }

    public static Block record(int line, int lastLine, List<Field> fields) {
        return new Block(Kind.RECORD, 0, line, lastLine, InlineText.EMPTY, fields, List.of());
    }

    /** The line of a character of {@link #text}, counted from the line breaks that the text has kept. */
    public int lineAt(int offset) {
        int breaks = (int)
                text.plain().substring(0, offset).chars().filter(c -> c == '\n').count();
        return Math.min(line + breaks, lastLine);
    }
}
