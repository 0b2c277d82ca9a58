package org.estrade.transfer.encoding;

import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

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
        /** An archive that cannot be opened, or of another kind than zip. */
        ARCHIVE_UNREADABLE,
        /** An archive with too many files, or one that is too large when it is unpacked. */
        ARCHIVE_TOO_LARGE,
        /** A document of an office program, which is a zip file too. */
        OFFICE_DOCUMENT,
        /** A text that breaks the rules of its format; {@link #nearest()} says where. */
        INVALID,
        NO_TALK
    }

    private final Reason reason;
    private final @Nullable Nearest nearest;

    /**
     * What came nearest to a talk in a text without any.
     *
     * @param shape the name of the shape that the text was read in; of the format for an invalid text
     * @param line the number of the first line that was not understood
     * @param words how that line begins, empty for an invalid text
     */
    public record Nearest(String shape, int line, String words) implements Serializable {}

    public UnreadablePage(Reason reason) {
        this(reason, null);
    }

    private UnreadablePage(Reason reason, @Nullable Nearest nearest) {
        super(reason.name());
        this.reason = reason;
        this.nearest = nearest;
    }

    /** A text in which no talk was found, with what came nearest to one. */
    public static UnreadablePage nearest(String shape, int line, String words) {
        return new UnreadablePage(Reason.NO_TALK, new Nearest(shape, line, words));
    }

    /**
     * A text that breaks the rules of its format.
     *
     * @param format the name of the format
     * @param line the number of the line where reading ends
     */
    public static UnreadablePage invalid(String format, int line) {
        return new UnreadablePage(Reason.INVALID, new Nearest(format, line, ""));
    }

    /** What came nearest to a talk; null when nothing did, and for any other reason. */
    public @Nullable Nearest nearest() {
        return nearest;
    }

    public Reason reason() {
        return reason;
    }
}
