package org.estrade.talk.edit;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The rules for what a save does. The first rule that applies, from top to bottom, decides. A save is refused when
 * another editor has saved since its form was opened (optimistic locking), but never because of the autosaves of the same
 * form, nor when the newest revision already has the content: then nothing can be lost.
 */
enum SaveRule {
    /** The autosave was sent before an explicit save, of this form or another one, and arrives after it. */
    LATE_AUTOSAVE(
            Effect.CONFLICT,
            save -> save.isAutosave()
                    && !save.newestIsAutosave()
                    && !save.isBasedOnNewest()
                    && !save.newestEqualsBase()
                    && !save.newestEqualsContent()),
    /** Another form has saved another content since this form was opened. */
    OTHER_EDITOR(
            Effect.CONFLICT,
            save -> !save.isBasedOnNewest()
                    && !save.newestIsFromSameForm()
                    && !save.newestEqualsBase()
                    && !save.newestEqualsContent()),
    /** The form overwrites its own autosave. */
    NEXT_AUTOSAVE(Effect.OVERWRITE, save -> save.canOverwriteNewest() && save.isAutosave()),
    /** The speaker saves the content of the form's own autosave: the autosave becomes the draft or the publication. */
    EXPLICIT_AFTER_AUTOSAVE(Effect.OVERWRITE, save -> save.canOverwriteNewest() && save.newestEqualsContent()),
    /** A publication is recorded even if the draft has the same content. */
    PUBLICATION_OF_DRAFT(
            Effect.APPEND, save -> save.newestEqualsContent() && save.isPublication() && !save.newestIsPublication()),
    /** The newest revision already has the content. */
    NO_CHANGE(Effect.KEEP, SaveSituation::newestEqualsContent),
    /** Every other save adds a revision. */
    NEW_REVISION(Effect.APPEND, save -> true);

    /** The effect of a save on the revisions of the talk. */
    enum Effect {
        /** Nothing is written, and the page shows both versions to the editor. */
        CONFLICT,
        /** The content and the kind of the save replace those of the newest revision. */
        OVERWRITE,
        /** A revision is added. */
        APPEND,
        /** Nothing is written, and the newest revision counts as saved. */
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
