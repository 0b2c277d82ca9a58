package org.estrade.media;

/** The refusal of an uploaded file as a picture. */
public final class PictureRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** The reason of the refusal, which the page shows to the speaker. */
    public enum Reason {
        /** The file has more bytes than {@link Picture#LARGEST_FILE}. */
        FILE_TOO_LARGE,
        /** The file declares more pixels than {@link Picture#MOST_PIXELS}. */
        TOO_MANY_PIXELS,
        /** The file is neither JPEG nor PNG, or it is damaged. */
        UNREADABLE
    }

    private final Reason reason;

    PictureRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
