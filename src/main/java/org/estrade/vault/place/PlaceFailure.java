package org.estrade.vault.place;

/** A place for files cannot be used. The message is one line for the log, without secrets. */
public final class PlaceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the place cannot be used. */
    public enum Reason {
        /** It does not answer, is too slow, or has a fault. It may be right again in a moment. */
        SILENT,
        /** It refuses the key, or does not know the bucket. Whoever runs the site has to correct the settings. */
        REFUSES
    }

    private final Reason reason;

    PlaceFailure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
