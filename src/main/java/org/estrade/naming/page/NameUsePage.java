package org.estrade.naming.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the places where talks use a name.
 *
 * @param rows the uses of the page, newest first
 * @param found the number of uses of all pages
 * @param asked the page that is asked for
 */
public record NameUsePage(List<NameUseView> rows, int found, Asked asked) {

    static final NameUsePage NONE = new NameUsePage(List.of(), 0, new Asked(1, ""));

    /**
     * What the address asks for.
     *
     * @param page the number of the page, from 1
     * @param list the query of the list beside it: {@code ?q=paris}, or nothing
     */
    public record Asked(int page, String list) {

        /** The same; the last page when there are fewer pages. */
        Asked within(int found) {
            return new Asked(Math.min(page, NameList.pages(found)), list);
        }

        /** The number of uses on the pages before this one. */
        int skipped() {
            return (page - 1) * NameList.ROWS;
        }

        String query(int other) {
            String listed = list.isEmpty() ? "?" : list + "&";
            return (other == 1 ? list : listed + "uses=" + other) + "#uses";
        }
    }

    /** Whether there is more than one page. */
    public boolean isPaged() {
        return found > NameList.ROWS;
    }

    /** The place of the first use of the page, from 1. */
    public int first() {
        return asked.skipped() + 1;
    }

    /** The place of the last use of the page, from 1. */
    public int last() {
        return asked.skipped() + rows.size();
    }

    /** The query of the page before this one; null when there is none. */
    public @Nullable String previous() {
        return asked.page() > 1 ? asked.query(asked.page() - 1) : null;
    }

    /** The query of the page after this one; null when there is none. */
    public @Nullable String next() {
        return asked.page() < NameList.pages(found) ? asked.query(asked.page() + 1) : null;
    }
}
