package org.estrade.transfer.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estrade.naming.NameKind;
import org.estrade.naming.NameRepository;
import org.estrade.naming.ResolvedNames;
import org.estrade.person.PersonRepository;
import org.estrade.tag.TagRepository;
import org.estrade.venue.VenueRepository;
import org.hibernate.Session;

/** Records which venues, people and tags an import created, and deletes them when the import is undone. */
@ApplicationScoped
class ImportedNames {

    private final Session database;
    private final ResolvedNames resolved;
    private final List<NameRepository<?>> repositories;

    ImportedNames(
            Session database,
            ResolvedNames resolved,
            VenueRepository venues,
            PersonRepository people,
            TagRepository tags) {
        this.database = database;
        this.resolved = resolved;
        this.repositories = List.of(venues, people, tags);
    }

    /** Records the names that the present transaction has created. The run must be stored. */
    void record(ImportRun run) {
        database.flush();
        for (NameKind kind : NameKind.values()) {
            Set<Long> ids = resolved.created(kind);
            if (!ids.isEmpty()) {
                database.createNativeMutationQuery(
                                "insert into import_name (run_id, %1$s_id) select ?1, id from %1$s where id in (?2)"
                                        .formatted(kind.id()))
                        .setParameter(1, run.id)
                        .setParameterList(2, ids)
                        .executeUpdate();
            }
        }
    }

    /**
     * Deletes the names that no talk uses now and that nobody edited, among those that undone imports created. An import that
     * was undone earlier counts too: this import may have used its names until now.
     *
     * @return the number of deleted names
     */
    int deleteUnused() {
        database.flush();
        return repositories.stream()
                .mapToInt(names -> names.deleteUnused(ofUndoneImports(names.kind())))
                .sum();
    }

    private Set<Long> ofUndoneImports(NameKind kind) {
        return new HashSet<>(database.createNativeQuery(
                        "select %1$s_id from import_name join import_run on import_run.id = run_id where undone_at is not null and %1$s_id is not null"
                                .formatted(kind.id()),
                        Long.class)
                .getResultList());
    }
}
