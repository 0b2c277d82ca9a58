package org.estrade.talk.edit;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The table of what a save does, read from top to bottom: the first rule that applies decides. A save is refused when
 * another editor has saved since its form was opened (optimistic locking), and never because of the form's own autosaves.
 */
enum SaveRule {
    /** The autosave was sent before an explicit save, of this form or another one, and arrives after it. */
    LATE_AUTOSAVE(
            Effect.CONFLICT,
            save -> save.isAutosave() && !save.newestIsAutosave() && !save.onNewest() && !save.baseUnchanged()),
    /** Another form has saved another content since this form was opened. */
    OTHER_EDITOR(Effect.CONFLICT, save -> !save.onNewest() && !save.sameForm() && !save.baseUnchanged()),
    /** The form goes on writing its autosave. */
    NEXT_AUTOSAVE(Effect.OVERWRITE, save -> save.mayOverwrite() && save.isAutosave()),
    /** The speaker saves what the form's autosave holds already: the autosave becomes the draft or the publication. */
    EXPLICIT_AFTER_AUTOSAVE(Effect.OVERWRITE, save -> save.mayOverwrite() && save.sameContent()),
    /** A publication is recorded even if the content is that of the draft. */
    PUBLICATION_OF_DRAFT(
            Effect.APPEND, save -> save.sameContent() && save.isPublication() && !save.newestIsPublication()),
    /** Nothing differs. */
    NO_CHANGE(Effect.KEEP, SaveSituation::sameContent),
    /** Every other save adds a revision. */
    NEW_REVISION(Effect.APPEND, save -> true);

    /** What a save does to the revisions of the talk. */
    enum Effect {
        /** Nothing is written, and the editor is shown both versions. */
        CONFLICT,
        /** The newest revision takes the content and the kind of the save. */
        OVERWRITE,
        /** A revision is added. */
        APPEND,
        /** The newest revision stays as it is and counts as saved. */
        KEEP
    }

    private final Effect effect;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas, nothing captured
    private final Predicate<SaveSituation> condition;

    SaveRule(Effect effect, Predicate<SaveSituation> condition) {
        this.effect = effect;
        this.condition = condition;
    }

    static SaveRule of(SaveSituation save) {
        return Arrays.stream(values())
                .filter(rule -> rule.condition.test(save))
                .findFirst()
                .orElse(NEW_REVISION);
    }

    Effect effect() {
        return effect;
    }
}
