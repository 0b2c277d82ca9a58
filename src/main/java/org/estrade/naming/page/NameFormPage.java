package org.estrade.naming.page;

import java.util.List;
import org.estrade.naming.KnownName;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.ProblemLine;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The page of the form of one venue, person or tag.
 *
 * @param opened the name that is edited, null for a new one
 * @param form the values of the fields
 * @param version the version of the entity that the form was opened on, empty for a new one
 * @param stored the form that somebody else has saved meanwhile, null when nobody has
 * @param outcome the outcome of the form that was sent, with its problems in the order of the form
 * @param summary the same problems in sentences
 * @param uses where talks use the name
 */
public record NameFormPage(
        @Nullable KnownName opened,
        NameForm<?> form,
        String version,
        @Nullable NameForm<?> stored,
        NameOutcome outcome,
        List<ProblemLine> summary,
        NameUsePage uses) {

    /** The same page, opened on that version. */
    NameFormPage openedOn(String version) {
        return new NameFormPage(opened, form, version, stored, outcome, summary, uses);
    }

    /** The same page, with the stored values beside the fields that differ. */
    NameFormPage beside(@Nullable NameForm<?> stored) {
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

    /** Whether the stored value of a field differs from the typed one. */
    public boolean differs(String field) {
        return stored != null && !stored(field).equals(form.fields().get(field));
    }

    /** The stored value of a field that somebody else has changed, else empty. */
    public String stored(String field) {
        return stored == null ? "" : stored.fields().getOrDefault(field, "");
    }

    public boolean isKnown() {
        return opened != null;
    }

    /** Whether the page shows values that were sent and not stored. */
    public boolean isUnsaved() {
        return stored != null || !problems().isEmpty();
    }

    /** The stored name, empty for a new one. */
    public String name() {
        return opened == null ? "" : opened.name();
    }

    /** The sentence about the problem of a field, empty when it has none. */
    public String problem(String field) {
        return summary.stream()
                .filter(problem -> problem.id().equals(field))
                .map(ProblemLine::sentence)
                .findFirst()
                .orElse("");
    }

    /** The other entity that has the name or spelling typed in a field, null when there is none. */
    public @Nullable KnownName other(String field) {
        return outcome.inTheWay().get(field);
    }

    /** The stored name that the typed one resembles; null when the page does not ask whether they are the same. */
    public @Nullable KnownName resembled() {
        return isWarned() ? other("name") : null;
    }

    private boolean isWarned() {
        return problems().stream().anyMatch(problem -> problem.rule() == Rule.NAME_RESEMBLES);
    }

    /** The name whose similarity to another was shown: sent again, it is accepted. */
    public String acknowledged() {
        return isWarned() ? typed().name() : typed().acknowledged();
    }
}
