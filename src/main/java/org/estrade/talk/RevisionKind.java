package org.estrade.talk;

import java.util.Locale;

/** What made a revision. Stored as its lower-case name. */
public enum RevisionKind {
    AUTOSAVE,
    DRAFT,
    PUBLISH,
    IMPORT,
    RESTORE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
