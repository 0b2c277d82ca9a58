package org.estrade.talk.history;

import java.util.List;
import org.estrade.text.typography.TitleView;
import org.estrade.web.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A page of the versions of a talk, with the comparison of two of them.
 *
 * @param count the number of versions on all pages
 * @param since the day of the first version
 * @param number the number of this page, counted from 0
 * @param isPublished whether the talk is public, so that versions can be compared with the public content
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
     * A version in the list.
     *
     * @param summary the summary of the changes of the version
     * @param kind the name of the {@link org.estrade.talk.store.RevisionKind}
     * @param isPublicNow whether the content of the version is public
     * @param isShown whether the comparison shows this version
     */
    record Row(
            long id,
            String summary,
            Moment at,
            String kind,
            @Nullable String username,
            boolean isPublicNow,
            boolean isShown) {

        /** The id as a query parameter. */
        public String key() {
            return String.valueOf(id);
        }
    }

    /**
     * The comparison of two versions.
     *
     * @param heading the times of both versions
     * @param from the id of the earlier version; empty when the earlier content is the public one, and for the first version
     * @param to the id of the later version
     * @param isNewest whether the later version has the newest content, so that restoring it would change nothing
     */
    record Shown(String heading, String from, long to, boolean isNewest, Comparison comparison) {}

    public String path() {
        return "/admin/talks/" + id + "/revisions";
    }

    /** The address of this page with the comparison of a version. */
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
