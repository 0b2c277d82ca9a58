package org.estrade.naming.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the rows that a search finds, in the order of their names.
 *
 * @param found the number of rows of all pages
 * @param total the number of entries without the search
 * @param search what is shown; its page exists
 * @param tabs empty when the list has no sorts
 */
public record NameList(List<NameRow> rows, int found, int total, NameSearch search, List<NameTab> tabs) {

    /** The largest number of rows of a page. */
    static final int ROWS = 50;

    /** The number of pages of so many rows: at least one. */
    static int pages(int found) {
        return Math.max(1, (found + ROWS - 1) / ROWS);
    }

    /** Whether there is more than one page. */
    public boolean isPaged() {
        return found > ROWS;
    }

    /** The place of the first row among the found ones, from 0. */
    public int first() {
        return (search.page() - 1) * ROWS;
    }

    /** The query of the page before this one; empty text for the first page, null when there is none. */
    public @Nullable String previous() {
        return search.page() > 1 ? search.onPage(search.page() - 1).query() : null;
    }

    /** The query of the page after this one; null when there is none. */
    public @Nullable String next() {
        return search.page() < pages(found) ? search.onPage(search.page() + 1).query() : null;
    }
}
