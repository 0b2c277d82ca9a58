package org.estrade.naming.page;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.estrade.naming.NameUse;
import org.estrade.naming.NameUses;
import org.estrade.naming.NamedEntity;

/**
 * The admin's list of all venues, all people or all tags, as one request reads it. The uses of the shown names alone are
 * read.
 *
 * @param <E> the entity that the list shows
 */
public abstract class NameListing<E extends NamedEntity> {

    private final List<E> all;
    private final Function<List<E>, NameUses> uses;
    private final NameSearch search;

    /**
     * Lists entities in their order, those that the search finds.
     *
     * @param uses reads where talks use some of them
     */
    protected NameListing(List<E> all, Function<List<E>, NameUses> uses, NameSearch search) {
        this.all = all;
        this.uses = uses;
        this.search = search;
    }

    /** The row of one entity, whose uses are sorted newest first. */
    protected abstract NameRow row(E entity, List<NameUse> uses);

    /** The texts of an entity in which the search looks for words. */
    protected Stream<String> searchedTexts(E entity) {
        return entity.known().everySpelling();
    }

    /** Those of the found entities that the open tab shows. */
    protected List<E> inTab(List<E> found) {
        return found;
    }

    /** The tabs of the list: none when it has no sorts. */
    protected List<NameTab> tabs(List<E> found) {
        return List.of();
    }

    /** The page of the rows that the search finds. A page after the last one shows the last one. */
    public NameList found() {
        List<E> found = search.words().isEmpty()
                ? all
                : all.stream()
                        .filter(entity -> search.finds(searchedTexts(entity)))
                        .toList();
        List<E> inTab = inTab(found);
        NameSearch shown = search.onPage(Math.min(search.page(), NameList.pages(inTab.size())));
        int first = (shown.page() - 1) * NameList.ROWS;
        List<E> page = inTab.subList(first, Math.min(first + NameList.ROWS, inTab.size()));
        NameUses theirs = uses(page);
        List<NameRow> rows =
                page.stream().map(entity -> row(entity, theirs.of(entity.id))).toList();
        return new NameList(rows, inTab.size(), all.size(), shown, tabs(found));
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

    /** Where talks use some of the entities. */
    protected NameUses uses(List<E> some) {
        return uses.apply(some);
    }
}
