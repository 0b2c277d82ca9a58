package org.estrade.transfer.encoding;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The exception for a file or a pasted text from which nothing can be imported. */
public final class UnreadablePage extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The reason why nothing can be imported. {@code TransferMessages} and {@code ReadingMessages} have a sentence for each. */
    public enum Reason {
        EMPTY,
        BINARY,
        TOO_LARGE,
        UNDECODABLE,
        /** An archive that cannot be opened, or that is not a zip archive. */
        ARCHIVE_UNREADABLE,
        /** An archive with too many files, or an archive that is too large when it is unpacked. */
        ARCHIVE_TOO_LARGE,
        /** A document of an office program. Such a document is a zip file too. */
        OFFICE_DOCUMENT,
        /** A text that breaks the rules of its format. {@link #failurePoint()} says where. */
        INVALID,
        NO_TALK
    }

    private final Reason reason;
    private final @Nullable FailurePoint failurePoint;

    /**
     * The line at which reading failed.
     *
     * @param shape the name of the shape in which the text was read; for an invalid text, the name of its format
     * @param line the number of the first line that was not understood; the first line has number 1
     * @param excerpt the beginning of that line; empty for an invalid text
     */
    public record FailurePoint(String shape, int line, String excerpt) implements Serializable {}

    public UnreadablePage(Reason reason) {
        this(reason, null);
    }

    private UnreadablePage(Reason reason, @Nullable FailurePoint failurePoint) {
        super(reason.name());
        this.reason = reason;
        this.failurePoint = failurePoint;
    }

    /**
     * The exception for a text in which no talk was found.
     *
     * @param shape the name of the shape in which the text was read
     * @param line the number of the first line that was not understood
     * @param excerpt the beginning of that line
     */
    public static UnreadablePage noTalk(String shape, int line, String excerpt) {
        return new UnreadablePage(Reason.NO_TALK, new FailurePoint(shape, line, excerpt));
    }

    /**
     * The exception for a text that breaks the rules of its format.
     *
     * @param format the name of the format
     * @param line the number of the line where reading stops
     */
    public static UnreadablePage invalid(String format, int line) {
        return new UnreadablePage(Reason.INVALID, new FailurePoint(format, line, ""));
    }

    /** The line at which reading failed; null when it is unknown. */
    public @Nullable FailurePoint failurePoint() {
        return failurePoint;
    }

    public Reason reason() {
        return reason;
    }
}
