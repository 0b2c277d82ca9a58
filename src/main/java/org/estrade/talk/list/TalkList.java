package org.estrade.talk.list;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.estrade.talk.edit.TalkSelection;
import org.estrade.talk.summary.TalkSort;
import org.estrade.talk.summary.TalkSummaries.Totals;
import org.estrade.talk.summary.TalkTab;
import org.jspecify.annotations.Nullable;

/**
 * One page of the admin list of talks.
 *
 * @param rows the rows of the page
 * @param filter the filter, the order and the page of the rows
 * @param totals the figures of all talks outside of the bin
 * @param counts the number of talks that match the typed words, by tab
 */
record TalkList(List<TalkRow> rows, TalkFilter filter, Totals totals, Map<TalkTab, Long> counts) {

    /** The largest number of rows of a page. */
    static final int ROWS = 50;

    /**
     * A tab of the list.
     *
     * @param query the query of the address of the tab
     * @param count the number of talks in the tab that match the typed words
     * @param current whether the tab is open
     */
    record Tab(TalkTab show, String query, long count, boolean current) {}

    /** The page on which a talk is in the list of all talks, from 1. */
    static int pageOf(int place) {
        return place / ROWS + 1;
    }

    public boolean isEmpty() {
        return totals.talks() == 0;
    }

    public List<Tab> tabs() {
        return Arrays.stream(TalkTab.values())
                .map(show -> new Tab(show, filter.withShow(show).query(), count(show), show == filter.show()))
                .toList();
    }

    private long count(TalkTab show) {
        return counts.getOrDefault(show, 0L);
    }

    /** Whether rows can be moved: only when the list has all talks in the order of the public page. */
    public boolean isMovable() {
        return filter.isEverything() && totals.talks() > 1;
    }

    /** The buttons that move a row. */
    public List<Move> moves() {
        return List.of(Move.values());
    }

    /** Whether a row is the first one of all pages. */
    public boolean isFirst(TalkRow row) {
        return row.place() == 0;
    }

    /** Whether a row is the last one of all pages. */
    public boolean isLast(TalkRow row) {
        return row.place() == count(filter.show()) - 1;
    }

    /**
     * Whether a button has the focus after a move. When the row has reached an end of the list, the pressed button is
     * disabled, and the button of the opposite direction has the focus.
     *
     * @param moved the id of the talk that was just moved, a dot and the id of the pressed button; null for none
     */
    public boolean isFocused(@Nullable String moved, TalkRow row, Move move) {
        if (moved == null || !moved.startsWith(row.id() + ".")) {
            return false;
        }
        Move pressed = Move.of(moved.substring(moved.indexOf('.') + 1));
        boolean isAtEnd = pressed.isUpwards() ? isFirst(row) : isLast(row);
        return move == (isAtEnd ? pressed.isUpwards() ? Move.DOWN : Move.UP : pressed);
    }

    public List<TalkSort> sorts() {
        return List.of(TalkSort.values());
    }

    /** The ids of the actions for chosen talks. */
    public List<String> actions() {
        return Arrays.stream(TalkSelection.BulkAction.values())
                .map(TalkSelection.BulkAction::id)
                .toList();
    }

    /** The number of talks on all pages. */
    public long found() {
        return count(filter.show());
    }

    /** Whether there is more than one page. */
    public boolean isPaged() {
        return found() > ROWS;
    }

    static int pages(long found) {
        return (int) Math.max(1, (found + ROWS - 1) / ROWS);
    }

    /** The place of the first row among the found talks, from 0. */
    public int first() {
        return (filter.page() - 1) * ROWS;
    }

    /** The query of the page before this one; empty text for the first page, null when there is none. */
    public @Nullable String previous() {
        return filter.page() > 1 ? filter.withPage(filter.page() - 1).query() : null;
    }

    /** The query of the page after this one; null when there is none. */
    public @Nullable String next() {
        return filter.page() < pages(found())
                ? filter.withPage(filter.page() + 1).query()
                : null;
    }
}
