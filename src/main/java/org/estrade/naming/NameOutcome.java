package org.estrade.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of saving a name.
 *
 * @param saved null when nothing was written
 * @param problems why, unless it was outdated
 * @param outdated whether something else was stored after the form was opened
 */
public record NameOutcome(@Nullable Known saved, List<NameProblem> problems, boolean outdated) {

    public static NameOutcome saved(Known saved) {
        return new NameOutcome(saved, List.of(), false);
    }

    static NameOutcome refused(List<NameProblem> problems) {
        return new NameOutcome(null, problems, false);
    }

    static NameOutcome outdatedForm() {
        return new NameOutcome(null, List.of(), true);
    }
}
