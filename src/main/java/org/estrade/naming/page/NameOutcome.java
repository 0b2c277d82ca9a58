package org.estrade.naming.page;

import java.util.List;
import org.estrade.naming.KnownName;
import org.jspecify.annotations.Nullable;

/**
 * What came of saving a name.
 *
 * @param saved null when nothing was written
 * @param problems why, unless it was outdated
 * @param outdated whether something else was stored after the form was opened
 */
public record NameOutcome(@Nullable KnownName saved, List<NameProblem> problems, boolean outdated) {

    public static NameOutcome saved(KnownName saved) {
        return new NameOutcome(saved, List.of(), false);
    }

    static NameOutcome refused(List<NameProblem> problems) {
        return new NameOutcome(null, problems, false);
    }

    static NameOutcome outdatedForm() {
        return new NameOutcome(null, List.of(), true);
    }
}
