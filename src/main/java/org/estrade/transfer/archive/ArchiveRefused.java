package org.estrade.transfer.archive;

/** A file that cannot be restored as an archive. Nothing was changed. */
public class ArchiveRefused extends Exception {

    private static final long serialVersionUID = 1;

    /** Why an archive was refused; each reason has its sentence in the messages of importing. */
    public enum Reason {
        /** The site has talks, published or not, or in the bin. */
        SITE_NOT_EMPTY,
        /** The archive was made by a later release than this one. */
        NEWER_RELEASE,
        /** An entry is missing, cannot be read, or holds what the database does not accept. */
        DAMAGED,
        /** The entries unpack to more bytes than this program accepts. */
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
