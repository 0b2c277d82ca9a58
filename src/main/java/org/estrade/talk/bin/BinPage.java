package org.estrade.talk.bin;

import java.util.List;
import java.util.regex.Pattern;
import org.estrade.talk.edit.TalkBin.DeletedTalk;
import org.estrade.text.typography.TitleView;
import org.estrade.web.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One page of the bin.
 *
 * @param number the number of the page, from 1
 * @param found the number of talks of all pages
 * @param days the number of days after which a talk can be erased together with other old ones
 * @param old the number of such talks
 */
record BinPage(List<Row> rows, int number, int found, long days, int old) {

    /** The largest number of rows of a page. */
    static final int ROWS = 50;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** A talk in the list, with the number of whole days that it has been in the bin. */
    record Row(DeletedTalk talk, TitleView title, Moment deleted, long days) {}

    /** The number of the page that an address asks for: at most the last one. */
    static int number(@Nullable String asked, int found) {
        int last = Math.max(1, (found + ROWS - 1) / ROWS);
        return asked != null && NUMBER.matcher(asked).matches() ? Math.min(Integer.parseInt(asked), last) : 1;
    }

    /** Whether there is more than one page. */
    public boolean isPaged() {
        return found > ROWS;
    }

    /** The place of the first row among all, from 0. */
    public int first() {
        return (number - 1) * ROWS;
    }

    /** The query of the page before this one; null when there is none. */
    public @Nullable String previous() {
        return number > 1 ? "?page=" + (number - 1) : null;
    }

    /** The query of the page after this one; null when there is none. */
    public @Nullable String next() {
        return first() + ROWS < found ? "?page=" + (number + 1) : null;
    }
}
