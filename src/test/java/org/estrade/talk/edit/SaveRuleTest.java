package org.estrade.talk.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.estrade.talk.edit.SaveRule.Effect;
import org.estrade.talk.store.RevisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveRuleTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            SAVING,   NEWEST,   ON NEWEST, SAME FORM, FROZEN, BASE UNCHANGED, SAME CONTENT, RULE,                    EFFECT
            AUTOSAVE, DRAFT,    false,     true,      false,  false,          false,        LATE_AUTOSAVE,           CONFLICT
            AUTOSAVE, PUBLISH,  false,     true,      false,  false,          false,        LATE_AUTOSAVE,           CONFLICT
            AUTOSAVE, PUBLISH,  false,     true,      false,  false,          true,         NO_CHANGE,               KEEP
            AUTOSAVE, DRAFT,    true,      true,      false,  true,           false,        NEW_REVISION,            APPEND
            AUTOSAVE, DRAFT,    false,     true,      false,  true,           false,        NEW_REVISION,            APPEND
            AUTOSAVE, AUTOSAVE, false,     false,     false,  false,          false,        OTHER_EDITOR,            CONFLICT
            DRAFT,    DRAFT,    false,     false,     false,  false,          false,        OTHER_EDITOR,            CONFLICT
            PUBLISH,  IMPORT,   false,     false,     false,  false,          false,        OTHER_EDITOR,            CONFLICT
            PUBLISH,  IMPORT,   false,     false,     false,  false,          true,         PUBLICATION_OF_DRAFT,    APPEND
            DRAFT,    AUTOSAVE, false,     false,     false,  false,          true,         NO_CHANGE,               KEEP
            DRAFT,    DRAFT,    false,     false,     false,  true,           false,        NEW_REVISION,            APPEND
            AUTOSAVE, AUTOSAVE, true,      true,      false,  true,           false,        NEXT_AUTOSAVE,           OVERWRITE
            AUTOSAVE, AUTOSAVE, false,     true,      false,  false,          false,        NEXT_AUTOSAVE,           OVERWRITE
            AUTOSAVE, AUTOSAVE, true,      true,      true,   true,           false,        NEW_REVISION,            APPEND
            AUTOSAVE, AUTOSAVE, true,      false,     false,  true,           false,        NEW_REVISION,            APPEND
            DRAFT,    AUTOSAVE, true,      true,      false,  true,           true,         EXPLICIT_AFTER_AUTOSAVE, OVERWRITE
            PUBLISH,  AUTOSAVE, true,      true,      false,  true,           true,         EXPLICIT_AFTER_AUTOSAVE, OVERWRITE
            DRAFT,    AUTOSAVE, true,      true,      false,  true,           false,        NEW_REVISION,            APPEND
            DRAFT,    AUTOSAVE, true,      true,      true,   true,           true,         NO_CHANGE,               KEEP
            PUBLISH,  AUTOSAVE, true,      true,      true,   true,           true,         PUBLICATION_OF_DRAFT,    APPEND
            PUBLISH,  DRAFT,    true,      false,     false,  true,           true,         PUBLICATION_OF_DRAFT,    APPEND
            PUBLISH,  PUBLISH,  true,      false,     false,  true,           true,         NO_CHANGE,               KEEP
            DRAFT,    PUBLISH,  true,      false,     false,  true,           true,         NO_CHANGE,               KEEP
            DRAFT,    DRAFT,    true,      false,     false,  true,           false,        NEW_REVISION,            APPEND
            RESTORE,  PUBLISH,  true,      false,     false,  true,           false,        NEW_REVISION,            APPEND
            """)
    void theFirstRuleThatAppliesDecides(
            RevisionKind saving,
            RevisionKind newest,
            boolean isBasedOnNewest,
            boolean newestIsFromSameForm,
            boolean newestIsFrozen,
            boolean newestEqualsBase,
            boolean newestEqualsContent,
            SaveRule rule,
            Effect effect) {
        SaveRule applied = SaveRule.of(new SaveSituation(
                saving,
                newest,
                isBasedOnNewest,
                newestIsFromSameForm,
                newestIsFrozen,
                newestEqualsBase,
                newestEqualsContent));
        assertEquals(rule, applied);
        assertEquals(effect, applied.effect());
    }

    @Test
    void everyRuleAppliesToSomeSituation() {
        EnumSet<SaveRule> unused = EnumSet.allOf(SaveRule.class);
        situations().forEach(save -> unused.remove(SaveRule.of(save)));
        assertEquals(EnumSet.noneOf(SaveRule.class), unused);
    }

    @Test
    void aFrozenRevisionAndAnExplicitSaveOfAnotherFormAreNeverOverwritten() {
        situations().stream()
                .filter(save -> save.newestIsFrozen() || !save.newestIsFromSameForm() || !save.newestIsAutosave())
                .forEach(save -> assertFalse(SaveRule.of(save).effect() == Effect.OVERWRITE, save::toString));
    }

    @Test
    void anEditorOnTheNewestRevisionHasNoConflict() {
        situations().stream()
                .filter(SaveSituation::isBasedOnNewest)
                .forEach(save -> assertFalse(SaveRule.of(save).effect() == Effect.CONFLICT, save::toString));
    }

    private static List<SaveSituation> situations() {
        List<SaveSituation> all = new ArrayList<>();
        for (RevisionKind saving : RevisionKind.values()) {
            for (RevisionKind newest : RevisionKind.values()) {
                for (int bits = 0; bits < 32; bits++) {
                    all.add(new SaveSituation(
                            saving,
                            newest,
                            (bits & 1) > 0,
                            (bits & 2) > 0,
                            (bits & 4) > 0,
                            (bits & 8) > 0,
                            (bits & 16) > 0));
                }
            }
        }
        return all;
    }
}
