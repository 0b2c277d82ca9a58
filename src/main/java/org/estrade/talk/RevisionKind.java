package org.estrade.talk;

import java.util.Locale;

/** What made a revision. Stored as its lower-case name. */
public enum RevisionKind {
    AUTOSAVE,
    DRAFT,
    PUBLISH,
    /** What a file said, before it was merged with the speaker's own changes. */
    IMPORT,
    /** What came of an import and of the speaker's own changes. */
    MERGE,
    RESTORE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
