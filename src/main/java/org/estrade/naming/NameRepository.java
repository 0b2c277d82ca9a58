package org.estrade.naming;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.estrade.cluster.ContentVersion;
import org.estrade.session.AuditAction;
import org.estrade.session.AuditKind;
import org.estrade.session.AuditTrail;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;

/**
 * All venues, all people or all tags in the database.
 *
 * @param <E> the entity of that kind of name
 */
public abstract class NameRepository<E extends NamedEntity> implements PanacheRepository<E> {

    @Inject
    protected NameReferences references;

    @Inject
    AuditTrail audit;

    @Inject
    ContentVersion version;

    @Inject
    ResolvedNames resolved;

    @Inject
    NameMerges merges;

    public abstract NameKind kind();

    /** A new entity that is not stored yet. */
    public abstract E create(String name);

    /** Gives the kept entity what it lacks and the deleted one has, besides the name and its spellings. */
    protected abstract void copyMissingFields(E kept, E deleted);

    /** The entity with that name or spelling, case ignored; a new one is stored when there is none. */
    public E findOrCreate(String name) {
        return findByName(name).orElseGet(() -> {
            E entity = create(name);
            persist(entity);
            resolved.created(kind(), name, entity.id);
            return entity;
        });
    }

    /**
     * Finds the entities with these names or spellings, case ignored, and loads them into the persistence context. In the
     * present transaction, the database is then not asked for any of these names again.
     */
    public void prepare(Set<String> names) {
        String[] unknown = names.stream()
                .filter(name -> resolved.id(kind(), name) == null && !resolved.isAbsent(kind(), name))
                .toArray(String[]::new);
        if (unknown.length > 0) {
            resolved.absent(kind(), List.of(unknown));
            getEntityManager()
                    .unwrap(Session.class)
                    .createNativeQuery("""
                            select asked, min(id)
                            from unnest(cast(:names as text[])) as asked join (
                                select id, name from %1$s union all select %1$s_id, spelling from %1$s_spelling
                            ) as stored on lower(stored.name) = lower(asked)
                            group by asked""".formatted(kind().id()), Object[].class)
                    .setParameter("names", unknown)
                    .setHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                    .getResultStream()
                    .forEach(row -> resolved.found(kind(), (String) row[0], ((Number) row[1]).longValue()));
        }
        List<Long> ids = names.stream()
                .map(name -> resolved.id(kind(), name))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            find("id in ?1", ids)
                    .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                    .list();
        }
    }

    /** The entity with that name or spelling, case ignored. A transaction asks the database once for each name. */
    protected Optional<E> findByName(String name) {
        Long id = resolved.id(kind(), name);
        Optional<E> known = id == null ? Optional.empty() : findByIdOptional(id);
        if (known.isPresent() || (id == null && resolved.isAbsent(kind(), name))) {
            return known;
        }
        Optional<E> found = find(
                        "from " + kind().entity() + " e where lower(e.name) = lower(?1)"
                                + " or exists (select 1 from e.spellings s where lower(s) = lower(?1))",
                        name)
                // An import asks for hundreds of names. New ones are inserted at once, so that no flush is needed here.
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                .firstResultOptional();
        found.ifPresent(entity -> resolved.found(kind(), name, entity.id));
        return found;
    }

    /** All entities with their spellings, in the alphabetical order of French. */
    @Transactional
    public List<E> byName() {
        return list("from " + kind().entity() + " e left join fetch e.spellings"
                + " order by collate(e.name as `fr-x-icu`), e.id");
    }

    /** All names without their spellings, in the alphabetical order of French. */
    public List<String> names() {
        return getEntityManager()
                .createQuery(
                        "select e.name from " + kind().entity() + " e order by collate(e.name as `fr-x-icu`), e.id",
                        String.class)
                .getResultList();
    }

    /** All entities as values, in the alphabetical order of French. */
    public KnownNames known() {
        return KnownNames.of(byName());
    }

    /** Where the talks outside of the bin use some names. See {@link NameReferences#mentions(NameKind, Collection)}. */
    @Transactional
    public NameUses uses(List<E> some) {
        return some.isEmpty()
                ? new NameUses(KnownNames.of(some), List.of())
                : new NameUses(
                        KnownNames.of(some),
                        references.mentions(
                                kind(), some.stream().map(name -> name.id).toList()));
    }

    /** Where talks use these names, also in the bin. Reads every draft: for decisions, not for lists. */
    @Transactional
    public NameUses uses(KnownNames known) {
        return new NameUses(known, references.mentions(kind()));
    }

    /** The ids among the given ones that belong to a stored entity. */
    @Transactional
    public List<Long> existing(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery("select e.id from " + kind().entity() + " e where e.id in :ids", Long.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Lets nobody else create or rename an entity until the transaction ends, so that a checked name stays free. */
    public void lock() {
        getEntityManager()
                .createNativeQuery("lock table " + kind().id() + " in share row exclusive mode")
                .executeUpdate();
    }

    /** Stores an entity whose fields were edited, and records it. */
    public void save(E edited) {
        AuditAction action = edited.id == null ? AuditAction.CREATE : AuditAction.EDIT;
        persist(edited);
        changed(action, edited.id, edited.name);
    }

    /**
     * Deletes one entity and gives its uses, its name and its spellings to another, in one transaction.
     *
     * @return the id by which the merge can be undone, see {@link #undoMerge}
     * @throws NotFoundException when one of the two no longer exists
     */
    @Transactional
    public long merge(KnownName deleted, KnownName kept) {
        references.lockTalks();
        lock();
        E gone = stored(deleted);
        E stays = stored(kept);
        long merge = merges.keep(kind(), gone.id, stays.id);
        references.replace(kind(), gone.id, stays.id);
        copyMissingFields(stays, gone);
        Set<String> spellings = new HashSet<>(gone.spellings);
        if (spellings.stream().noneMatch(gone.name::equalsIgnoreCase)) {
            spellings.add(gone.name);
        }
        // A spelling belongs to one entity at a time: the deleted one leaves it first.
        delete(gone);
        flush();
        stays.spellings.addAll(spellings);
        changed(AuditAction.MERGE, kept.id(), deleted.name() + " → " + kept.name());
        return merge;
    }

    /** Whether there was ever a merge with this id. It may be undone already. */
    @Transactional
    public boolean knowsMerge(long merge) {
        return merges.wasKept(merge);
    }

    /**
     * Undoes a merge, in one transaction. What was changed since the merge stays as it is.
     *
     * @return the id of the name that is there again; empty when the merge was undone already, or when a name that was
     *     stored since stands in the way
     */
    @Transactional
    public Optional<Long> undoMerge(long merge) {
        references.lockTalks();
        lock();
        return merges.find(kind(), merge)
                .filter(found -> findByIdOptional(found.kept()).isPresent()
                        && findByName(found.goneName()).stream().allMatch(other -> other.id == found.kept()))
                .map(found -> {
                    merges.undo(kind(), found);
                    changed(AuditAction.UNMERGE, found.gone(), found.goneName());
                    return found.gone();
                });
    }

    /**
     * Deletes an entity and takes it off all talks, in one transaction.
     *
     * @return false when talks use it and are not complete without it; then nothing is changed
     * @throws NotFoundException when the entity no longer exists
     */
    @Transactional
    public boolean delete(KnownName deleted) {
        references.lockTalks();
        lock();
        E gone = stored(deleted);
        if (!kind().required()) {
            references.remove(kind(), deleted);
        } else if (!uses(known()).all(deleted.id()).isEmpty()) {
            return false;
        }
        delete(gone);
        changed(AuditAction.DELETE, deleted.id(), deleted.name());
        return true;
    }

    /**
     * Deletes those of the given names that no talk uses and that nobody edited or merged. A talk in the bin does not count
     * as a use, unless a stored row of it refers to the name: its draft finds or creates the name when it is published again.
     * The caller has locked the talks.
     *
     * @return the number of deleted names
     */
    public int deleteUnused(Set<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        lock();
        flush();
        Set<Long> unused = new HashSet<>(existing(ids));
        unused.removeAll(audit.subjects(AuditKind.of(kind().id()), unused));
        KnownNames known = known();
        for (NameMention mention : references.mentions(kind())) {
            String name = mention.name();
            if (mention.nameId() != null) {
                unused.remove(mention.nameId());
            } else if (name != null && !mention.inBin()) {
                known.findByName(name).ifPresent(used -> unused.remove(used.id()));
            }
        }
        unused.forEach(id -> delete(findById(id)));
        flush();
        return unused.size();
    }

    private E stored(KnownName known) {
        return findByIdOptional(known.id()).orElseThrow(NotFoundException::new);
    }

    private void changed(AuditAction action, long id, String name) {
        audit.record(action, AuditKind.of(kind().id()), id, name);
        version.raise();
    }
}
