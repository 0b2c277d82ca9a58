package org.estrade.naming.page;

import java.util.List;
import java.util.Objects;
import org.estrade.naming.KnownName;
import org.estrade.naming.page.NameProblem.Rule;
import org.estrade.web.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * The form of one venue, person or tag, but for its own fields.
 *
 * @param opened what is edited, null for a new one
 * @param form what stands in it
 * @param version of what was stored when the form was opened, empty for a new one
 * @param stored what somebody else stored meanwhile, null when nobody did
 * @param problems those of the fields, in the order of the form
 * @param summary the same in sentences
 */
public record NameFormPage(
        @Nullable KnownName opened,
        NameForm form,
        String version,
        @Nullable NameForm stored,
        List<NameProblem> problems,
        List<FieldProblem> summary,
        List<NameUseView> uses) {

    /** The same, opened on what has that version. */
    NameFormPage on(String version) {
        return new NameFormPage(opened, form, version, stored, problems, summary, uses);
    }

    /** The same, with what is stored shown where it differs. */
    NameFormPage beside(@Nullable NameForm stored) {
        return new NameFormPage(opened, form, version, stored, problems, summary, uses);
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
                .map(FieldProblem::sentence)
                .findFirst()
                .orElse("");
    }

    /** Whose name or spelling is in the way in that field, null when nobody's is. */
    public @Nullable KnownName other(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(NameProblem::other)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The name that may be sent once more as it is. */
    public String acknowledged() {
        boolean warned = problems.stream().anyMatch(problem -> problem.rule() == Rule.RESEMBLES);
        return warned ? typed().name() : typed().acknowledged();
    }
}
