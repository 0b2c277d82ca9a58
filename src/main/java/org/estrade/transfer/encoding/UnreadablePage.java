package org.estrade.transfer.encoding;

import java.io.Serial;

/** Thrown for a file or a pasted text from which nothing can be imported. */
public final class UnreadablePage extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why nothing can be imported. Each reason has its sentence in the messages of importing. */
    public enum Reason {
        EMPTY,
        BINARY,
        TOO_LARGE,
        UNDECODABLE,
        NO_TALK
    }

    private final Reason reason;

    public UnreadablePage(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
