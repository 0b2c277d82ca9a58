package org.estrade.talk.history;

import java.util.List;
import org.estrade.text.TitleView;
import org.estrade.web.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A talk's versions, and two of them compared.
 *
 * @param since the day of the first
 * @param number of this part of the list, from 0
 * @param isPublished whether there is a published version to compare with
 */
record HistoryPage(
        long id,
        TitleView title,
        String titleLanguage,
        int count,
        String since,
        List<Row> rows,
        int number,
        boolean hasOlder,
        boolean isPublished,
        Shown shown) {

    /**
     * One version of the list.
     *
     * @param what it changed
     * @param kind its {@link org.estrade.talk.RevisionKind}'s name
     * @param publicNow whether visitors read just that
     * @param current whether it is the one that is shown
     */
    record Row(
            long id,
            String what,
            Moment at,
            String kind,
            @Nullable String username,
            boolean publicNow,
            boolean current) {

        /** The id as addresses have it. */
        public String key() {
            return String.valueOf(id);
        }
    }

    /**
     * The comparison.
     *
     * @param heading from when to when
     * @param from the id of the earlier one, empty for the published version and for none
     * @param isNewest whether it says what the newest version says: there is nothing to restore
     */
    record Shown(String heading, String from, long to, boolean isNewest, Comparison comparison) {}

    public String path() {
        return "/admin/talks/" + id + "/revisions";
    }

    /** Where a version of this list is shown. */
    public String path(Row row) {
        return path() + "?to=" + row.id() + (number == 0 ? "" : "&page=" + number) + "#comparison";
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }
}
