package org.estrade.naming.page;

import java.util.List;
import java.util.Map;
import org.estrade.naming.KnownName;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of saving a form.
 *
 * @param saved the name that is stored, null when nothing was written
 * @param problems why nothing was written, empty when the form was outdated
 * @param inTheWay other entities that have the name or spelling typed in a field, by field
 * @param outdated whether somebody else has changed the entity since the form was opened
 */
public record NameOutcome(
        @Nullable KnownName saved, List<FieldProblem> problems, Map<String, KnownName> inTheWay, boolean outdated) {

    /** The problems without the question whether the name is a similar stored one, which the page asks apart. */
    List<FieldProblem> mistakes() {
        return problems.stream()
                .filter(problem -> problem.rule() != Rule.NAME_RESEMBLES)
                .toList();
    }

    /** The outcome of a form that was not sent: nothing to correct. */
    static NameOutcome notSent() {
        return new NameOutcome(null, List.of(), Map.of(), false);
    }

    public static NameOutcome saved(KnownName saved) {
        return new NameOutcome(saved, List.of(), Map.of(), false);
    }

    static NameOutcome refused(NameCheck check) {
        return new NameOutcome(null, check.problems(), check.inTheWay(), false);
    }

    static NameOutcome outdatedForm() {
        return new NameOutcome(null, List.of(), Map.of(), true);
    }
}
