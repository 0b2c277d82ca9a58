package org.estrade.naming.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Set;
import java.util.function.Function;
import org.estrade.naming.KnownName;
import org.estrade.naming.KnownNames;
import org.estrade.naming.NameRepository;
import org.estrade.naming.NamedEntity;
import org.estrade.naming.Spellings;
import org.jspecify.annotations.Nullable;

/** Checks the form of a venue, a person or a tag, and stores it. */
@ApplicationScoped
class NameSaving {

    /**
     * Stores a form, unless it has problems or somebody else has changed the entity since the form was opened. A form
     * that changes nothing writes nothing. Checking and writing are one transaction.
     *
     * @param id the id of the entity, null to create one
     * @param asForm the form of an entity as it is stored
     * @throws NotFoundException when no entity has that id
     */
    @Transactional
    <E extends NamedEntity, F extends NameForm<E>> NameOutcome save(
            NameRepository<E> repository, @Nullable Long id, F form, Function<E, F> asForm) {
        repository.lock();
        E entity = id == null
                ? repository.create("")
                : repository.findByIdOptional(id).orElseThrow(NotFoundException::new);
        KnownName before = id == null ? null : entity.known();
        F stored = id == null ? null : asForm.apply(entity);
        boolean unchanged = stored != null && stored.fields().equals(form.fields());
        if (stored != null
                && !unchanged
                && !stored.version().equals(form.typed().version())) {
            return NameOutcome.outdatedForm();
        }
        Set<String> spellings =
                Spellings.kept(form.typed().spellings(), form.typed().name(), before);
        NameCheck check = check(repository, before, form, spellings);
        if (!check.problems().isEmpty()) {
            return NameOutcome.refused(check);
        }
        if (!unchanged) {
            entity.name = form.typed().name();
            entity.spellings.retainAll(spellings);
            entity.spellings.addAll(spellings);
            form.fill(entity);
            repository.save(entity);
        }
        return NameOutcome.saved(entity.known());
    }

    /** Checks the fields in the order of the form. */
    private static <E extends NamedEntity> NameCheck check(
            NameRepository<E> repository, @Nullable KnownName before, NameForm<E> form, Set<String> spellings) {
        KnownNames known = repository.known();
        NameCheck check = new NameCheck(repository.kind(), known, before);
        check.name(form.typed().name(), form.typed().acknowledged());
        form.check(check);
        Set<String> usedInDrafts =
                before == null ? Set.of() : repository.uses(known).draftNames(before.id());
        check.spellings(form.typed().name(), spellings, usedInDrafts);
        return check;
    }
}
