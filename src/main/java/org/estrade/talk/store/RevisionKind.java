package org.estrade.talk.store;

import java.util.Arrays;
import java.util.Locale;

/** The action that wrote a revision. Stored as its lower-case name; no CHECK constraint of the database lists the kinds. */
public enum RevisionKind {
    AUTOSAVE,
    DRAFT,
    PUBLISH,
    /** The content of an imported file, before it was merged with the speaker's own changes. */
    IMPORT,
    /** The result of merging an import with the speaker's own changes. */
    MERGE,
    RESTORE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this id. An id that a newer release stored, and this one does not know, is a {@link #DRAFT}. */
    static RevisionKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElse(DRAFT);
    }
}
