package org.estrade.talk.edit;

import org.estrade.talk.store.RevisionKind;

/**
 * The facts that decide about a save: the save itself, compared with the newest revision of the talk.
 *
 * @param saving the kind of revision to save
 * @param newest the kind of the newest revision
 * @param isBasedOnNewest whether the form was opened on the newest revision: its base revision is the newest one
 * @param newestIsFromSameForm whether the opened form that saves has written the newest revision
 * @param newestIsFrozen whether somebody has opened the talk on the newest revision, so that the revision must not change
 * @param newestEqualsBase whether the newest revision has the same content as the base revision
 * @param newestEqualsContent whether the newest revision has the content to save
 */
record SaveSituation(
        RevisionKind saving,
        RevisionKind newest,
        boolean isBasedOnNewest,
        boolean newestIsFromSameForm,
        boolean newestIsFrozen,
        boolean newestEqualsBase,
        boolean newestEqualsContent) {

    boolean isAutosave() {
        return saving == RevisionKind.AUTOSAVE;
    }

    boolean isPublication() {
        return saving == RevisionKind.PUBLISH;
    }

    boolean newestIsAutosave() {
        return newest == RevisionKind.AUTOSAVE;
    }

    boolean newestIsPublication() {
        return newest == RevisionKind.PUBLISH;
    }

    /** Whether the newest revision is an autosave that the saving form may still write. */
    boolean canOverwriteNewest() {
        return newestIsAutosave() && newestIsFromSameForm && !newestIsFrozen;
    }
}
