package org.estrade.naming.page;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.estrade.naming.NameTally;
import org.estrade.naming.NamedEntity;
import org.estrade.text.PlainLetters;
import org.jspecify.annotations.Nullable;

/**
 * The admin's list of all venues, all people or all tags, as one request reads it. The uses of each name are read as a tally,
 * not one by one.
 *
 * @param <E> the entity that the list shows
 */
public abstract class NameListing<E extends NamedEntity> {

    private final List<E> all;
    private final Supplier<Map<Long, NameTally>> readTallies;
    private final NameSearch search;
    private @Nullable Map<Long, NameTally> tallies;

    /**
     * Lists entities in their order, those that the search finds.
     *
     * @param tallies reads the tallies of their uses, by id
     */
    protected NameListing(List<E> all, Supplier<Map<Long, NameTally>> tallies, NameSearch search) {
        this.all = all;
        this.readTallies = tallies;
        this.search = search;
    }

    /** The row of one entity. */
    protected abstract NameRow row(E entity, NameTally uses);

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
        String sought = PlainLetters.words(search.words());
        List<E> found = search.words().isEmpty()
                ? all
                : all.stream()
                        .filter(entity -> searchedTexts(entity)
                                .anyMatch(text -> PlainLetters.words(text).contains(sought)))
                        .toList();
        List<E> inTab = inTab(found);
        NameSearch shown = search.onPage(Math.min(search.page(), NameList.pages(inTab.size())));
        int first = (shown.page() - 1) * NameList.ROWS;
        List<E> page = inTab.subList(first, Math.min(first + NameList.ROWS, inTab.size()));
        List<NameRow> rows =
                page.stream().map(entity -> row(entity, tally(entity))).toList();
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

    /** The tally of the uses of an entity. */
    protected NameTally tally(E entity) {
        Map<Long, NameTally> known = tallies;
        if (known == null) {
            known = readTallies.get();
            tallies = known;
        }
        return known.getOrDefault(entity.id, NameTally.NONE);
    }
}
