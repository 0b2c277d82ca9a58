package org.estrade.transfer.read;

import java.io.Serial;

/** Thrown for a file of which no tree of blocks can be made. It is the only exception that readers throw. */
public final class UnreadableSource extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read; the page has a sentence for each. */
    public enum Reason {
        EMPTY,
        /** The bytes are no text and no zip file. */
        BINARY,
        /** The bytes are a text in no encoding that is known. */
        UNDECODABLE,
        /** More bytes or characters than are read of one file. */
        TOO_LARGE,
        /** Blocks, fields, tags or table cells by the hundred thousand. */
        TOO_MANY_PARTS,
        /** A list in a list in a list, and so on, deeper than any page. */
        TOO_DEEP,
        /** YAML aliases that repeat a part too often. */
        TOO_MANY_ALIASES,
        /** The text breaks a rule of its format; the line says where. */
        SYNTAX,
        /** A zip file that is damaged or encrypted. */
        DAMAGED_ZIP,
        /** An entry of a zip file whose name leaves its folder ({@code ../}). */
        UNSAFE_NAME
    }

    private final Reason reason;
    private final int line;

    public UnreadableSource(Reason reason) {
        this(reason, 0);
    }

    /**
     * An error in one line.
     *
     * @param line in the file, the first being 1; 0 for the file as a whole
     */
    public UnreadableSource(Reason reason, int line) {
        super(line > 0 ? reason + " in line " + line : reason.name());
        this.reason = reason;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /** The line in the file, the first being 1; 0 for the file as a whole. */
    public int line() {
        return line;
    }
}
