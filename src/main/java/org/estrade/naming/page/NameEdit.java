package org.estrade.naming.page;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameDirectory;
import org.estrade.naming.NameUses;
import org.estrade.naming.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * What a form would make of a name.
 *
 * @param before what it edits, null for a new one
 * @param stored the form as it would be opened now, null for a new one
 */
public record NameEdit(
        NameDirectory book,
        @Nullable KnownName before,
        NameForm form,
        @Nullable NameForm stored) {

    public boolean changesNothing() {
        return stored != null && stored.fields().equals(form.fields());
    }

    /**
     * Why it is not saved, empty when it can be: because it was opened on something else than what is stored, else for
     * problems in the order of the form, at most one a field.
     *
     * @param fields checks those between the name and its spellings
     */
    public Optional<NameOutcome> refusal(Consumer<NameCheck> fields) {
        if (stored != null && !changesNothing() && !stored.version().equals(typed().version())) {
            return Optional.of(NameOutcome.outdatedForm());
        }
        NameCheck check = check(fields);
        return check.problems().isEmpty() ? Optional.empty() : Optional.of(NameOutcome.refused(check));
    }

    private NameCheck check(Consumer<NameCheck> fields) {
        KnownNames known = book.known();
        NameCheck check = new NameCheck(book.named(), known, before);
        check.name(typed().name(), typed().acknowledged());
        fields.accept(check);
        Set<String> needed = before == null ? Set.of() : new NameUses(known, book.mentions()).draftNames(before.id());
        check.spellings(typed().name(), spellings(), needed);
        return check;
    }

    /** Brings what is stored to what is kept, and leaves the rest alone. */
    public void apply(Set<String> stored) {
        stored.retainAll(spellings());
        stored.addAll(spellings());
    }

    private Set<String> spellings() {
        return Spellings.kept(typed().spellings(), typed().name(), before);
    }

    private TypedName typed() {
        return form.typed();
    }
}
