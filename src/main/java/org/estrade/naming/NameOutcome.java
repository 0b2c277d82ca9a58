package org.estrade.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of saving a name.
 *
 * @param saved null when there are problems, and nothing was written
 */
public record NameOutcome(@Nullable Known saved, List<NameProblem> problems) {

    public static NameOutcome saved(Known saved) {
        return new NameOutcome(saved, List.of());
    }

    public static NameOutcome refused(List<NameProblem> problems) {
        return new NameOutcome(null, problems);
    }
}
