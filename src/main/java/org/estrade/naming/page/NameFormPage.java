package org.estrade.naming.page;

import java.util.List;
import org.estrade.naming.KnownName;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.ProblemLine;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The form of one venue, person or tag, but for its own fields.
 *
 * @param opened what is edited, null for a new one
 * @param form what stands in it
 * @param version of what was stored when the form was opened, empty for a new one
 * @param stored what somebody else stored meanwhile, null when nobody did
 * @param outcome of the form that was sent: its problems, in the order of the form
 * @param summary the same problems in sentences
 */
public record NameFormPage(
        @Nullable KnownName opened,
        NameForm form,
        String version,
        @Nullable NameForm stored,
        NameOutcome outcome,
        List<ProblemLine> summary,
        List<NameUseView> uses) {

    /** The same, opened on what has that version. */
    NameFormPage on(String version) {
        return new NameFormPage(opened, form, version, stored, outcome, summary, uses);
    }

    /** The same, with what is stored shown where it differs. */
    NameFormPage beside(@Nullable NameForm stored) {
        return new NameFormPage(opened, form, version, stored, outcome, summary, uses);
    }

    public List<FieldProblem> problems() {
        return outcome.problems();
    }

    public @Nullable Long id() {
        return opened == null ? null : opened.id();
    }

    public TypedName typed() {
        return form.typed();
    }

    /** Whether something else is stored in that field than what was typed. */
    public boolean differs(String field) {
        return stored != null && !stored(field).equals(form.fields().get(field));
    }

    /** What is stored in that field, once somebody else changed something. */
    public String stored(String field) {
        return stored == null ? "" : stored.fields().getOrDefault(field, "");
    }

    public boolean isKnown() {
        return opened != null;
    }

    /** As it is stored, empty for a new one. */
    public String name() {
        return opened == null ? "" : opened.name();
    }

    /** What is wrong with that field, empty when nothing is. */
    public String problem(String field) {
        return summary.stream()
                .filter(problem -> problem.id().equals(field))
                .map(ProblemLine::sentence)
                .findFirst()
                .orElse("");
    }

    /** Whose name or spelling is in the way in that field, null when nobody's is. */
    public @Nullable KnownName other(String field) {
        return outcome.inTheWay().get(field);
    }

    /** The name that may be sent once more as it is. */
    public String acknowledged() {
        boolean warned = problems().stream().anyMatch(problem -> problem.rule() == Rule.NAME_RESEMBLES);
        return warned ? typed().name() : typed().acknowledged();
    }
}
