package org.estrade.transfer.archive;

/** The exception for a file that cannot be restored as an archive. The database is unchanged. */
public class ArchiveRefused extends Exception {

    private static final long serialVersionUID = 1;

    /** The reason why an archive was refused. {@code TransferMessages} has a sentence for each reason. */
    public enum Reason {
        /** The site has talks. A draft or a talk in the bin counts as a talk. */
        SITE_NOT_EMPTY,
        /** The archive was made by a newer release of the program. */
        NEWER_RELEASE,
        /** An entry is missing, cannot be read, or contains a value that the database does not accept. */
        DAMAGED,
        /** The unpacked entries are larger than the limit of {@link ArchiveFile}. */
        TOO_LARGE
    }

    private final Reason reason;

    ArchiveRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    ArchiveRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
