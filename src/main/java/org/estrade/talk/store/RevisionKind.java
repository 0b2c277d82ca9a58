package org.estrade.talk.store;

import java.util.Arrays;
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

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that id; one this version does not know, from a newer one's data, is a {@link #DRAFT}. */
    static RevisionKind of(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElse(DRAFT);
    }
}
