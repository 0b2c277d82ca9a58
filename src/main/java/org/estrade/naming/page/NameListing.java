package org.estrade.naming.page;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.naming.NameUse;
import org.estrade.naming.NameUses;
import org.estrade.naming.NamedEntity;

/**
 * The admin's list of all venues, all people or all tags, as one request reads it.
 *
 * @param <E> the entity that the list shows
 */
public abstract class NameListing<E extends NamedEntity> {

    private final List<E> all;
    private final NameUses uses;
    private final NameSearch search;

    /** Lists entities in their order, those that the search finds. */
    protected NameListing(List<E> all, NameUses uses, NameSearch search) {
        this.all = all;
        this.uses = uses;
        this.search = search;
    }

    /** The row of one entity, whose uses are sorted newest first. */
    protected abstract NameRow row(E entity, List<NameUse> uses);

    /** The texts of an entity in which the search looks for words. */
    protected Stream<String> searchedTexts(E entity, List<NameUse> uses) {
        return entity.known().everySpelling();
    }

    /** The rows that the search finds. */
    public NameList found() {
        List<E> found = matching();
        return new NameList(found.stream().map(this::row).toList(), all.size(), search, List.of());
    }

    /** The entity with that id. Throws {@link NotFoundException} when it no longer exists. */
    E entity(long id) {
        return all.stream().filter(entity -> entity.id == id).findFirst().orElseThrow(NotFoundException::new);
    }

    /** All entities, found or not. */
    protected List<E> all() {
        return all;
    }

    protected NameSearch search() {
        return search;
    }

    /** The entities in which the words of the search are found. */
    protected List<E> matching() {
        return all.stream()
                .filter(entity -> search.finds(searchedTexts(entity, uses.of(entity.id))))
                .toList();
    }

    protected NameRow row(E entity) {
        return row(entity, uses.of(entity.id));
    }

    NameUses uses() {
        return uses;
    }
}
