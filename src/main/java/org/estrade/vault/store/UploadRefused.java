package org.estrade.vault.store;

import org.estrade.vault.place.PlaceFailure;

/** The refusal of an uploaded file. */
public final class UploadRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** The reason of the refusal, which the page shows to the speaker. */
    public enum Reason {
        /** The file has more bytes than one file may have. */
        FILE_TOO_LARGE,
        /** With the file, all files together would have more bytes than they may have. */
        VAULT_FULL,
        /** The file is of a kind that is not kept. */
        OTHER_KIND,
        /** The file has no bytes. */
        EMPTY,
        /** The file ended before all of it arrived. */
        INCOMPLETE,
        /** The place for files does not answer. */
        PLACE_SILENT,
        /** The place for files refuses this program: its settings are wrong. */
        PLACE_REFUSES
    }

    private final Reason reason;

    UploadRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    static UploadRefused by(PlaceFailure failure) {
        UploadRefused refused = new UploadRefused(
                switch (failure.reason()) {
                    case SILENT -> Reason.PLACE_SILENT;
                    case REFUSES -> Reason.PLACE_REFUSES;
                });
        refused.initCause(failure);
        return refused;
    }

    public Reason reason() {
        return reason;
    }
}
