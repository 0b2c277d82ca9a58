package org.estrade.text;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which elements to delete from one sequence and which to insert so that it becomes another, as few as possible: E. W.
 * Myers' search from both ends, "An O(ND) Difference Algorithm and Its Variations" (1986). It takes memory for one row
 * of the search alone, and gives up where the two differ in more than {@link #MOST_EDITS} places from either end: all
 * that lies there is then deleted and inserted.
 */
final class ShortestEdit {

    static final int MOST_EDITS = 2_000;

    /** No point of the two sequences: a step beyond an end leads nowhere. */
    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    /** What lies between two points of the two sequences. */
    private record Section(int i, int endI, int j, int endJ) {

        int length() {
            return endI - i;
        }

        int width() {
            return endJ - j;
        }
    }

    /** Where a search from both ends met: so many elements into each sequence. */
    private record Meeting(int i, int j) {}

    private final int[] before;
    private final int[] after;
    private final BitSet deleted;
    private final BitSet inserted;
    private final int middle;
    private final int[] forward;
    private final int[] backward;

    /** The indices of what is deleted and inserted are set in these. */
    ShortestEdit(int[] before, int[] after, BitSet deleted, BitSet inserted) {
        this.before = before;
        this.after = after;
        this.deleted = deleted;
        this.inserted = inserted;
        middle = Math.min(MOST_EDITS, before.length + after.length) + 1;
        forward = new int[2 * middle + 1];
        backward = new int[2 * middle + 1];
    }

    void find() {
        find(new Section(0, before.length, 0, after.length));
    }

    private void find(Section whole) {
        Section section = withoutEqualEnds(whole);
        Meeting meeting = section.length() == 0 || section.width() == 0 ? null : meet(section);
        if (meeting == null) {
            deleted.set(section.i, section.endI);
            inserted.set(section.j, section.endJ);
        } else {
            find(new Section(section.i, meeting.i, section.j, meeting.j));
            find(new Section(meeting.i, section.endI, meeting.j, section.endJ));
        }
    }

    private Section withoutEqualEnds(Section section) {
        int i = section.i;
        int j = section.j;
        while (i < section.endI && j < section.endJ && before[i] == after[j]) {
            i++;
            j++;
        }
        int endI = section.endI;
        int endJ = section.endJ;
        while (endI > i && endJ > j && before[endI - 1] == after[endJ - 1]) {
            endI--;
            endJ--;
        }
        return new Section(i, endI, j, endJ);
    }

    /**
     * Goes from both ends by ever more edits until the ways overlap; null when they need too many. A diagonal is the
     * difference of the two indices; of each, the furthest index into the first sequence is kept.
     */
    private @Nullable Meeting meet(Section section) {
        Arrays.fill(forward, NOWHERE);
        Arrays.fill(backward, NOWHERE);
        forward[middle + 1] = 0;
        backward[middle + 1] = 0;
        for (int edits = 0; edits < middle; edits++) {
            Meeting meeting = go(section, edits, false);
            if (meeting == null) {
                meeting = go(section, edits, true);
            }
            if (meeting != null) {
                return meeting;
            }
        }
        return null;
    }

    /** One more edit from one end, on every diagonal that it can reach. */
    private @Nullable Meeting go(Section section, int edits, boolean back) {
        int[] mine = back ? backward : forward;
        int[] theirs = back ? forward : backward;
        int shift = section.length() - section.width();
        // the ways can only meet on diagonals that both have reached: by as many edits, or by one less
        boolean mayMeet = (shift & 1) == 0 == back;
        int reached = back ? edits : edits - 1;
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            int x = slide(section, step(section, mine, diagonal, edits), diagonal, back);
            mine[middle + diagonal] = x;
            int other = shift - diagonal;
            if (mayMeet && Math.abs(other) <= reached && x + theirs[middle + other] >= section.length()) {
                int y = x - diagonal;
                return back
                        ? new Meeting(section.endI - x, section.endJ - y)
                        : new Meeting(section.i + x, section.j + y);
            }
        }
        return null;
    }

    /** The furthest that one more edit gets on a diagonal. */
    private int step(Section section, int[] furthest, int diagonal, int edits) {
        int down = furthest[middle + diagonal + 1];
        int right = furthest[middle + diagonal - 1] + 1;
        int x = diagonal == -edits || (diagonal != edits && right <= down) ? down : right;
        return x < 0 || x > section.length() || x - diagonal > section.width() ? NOWHERE : x;
    }

    /** On along the diagonal, as far as the two are equal. */
    private int slide(Section section, int from, int diagonal, boolean back) {
        int x = from;
        while (x >= 0
                && x < section.length()
                && x - diagonal < section.width()
                && (back
                        ? before[section.endI - 1 - x] == after[section.endJ - 1 - x + diagonal]
                        : before[section.i + x] == after[section.j + x - diagonal])) {
            x++;
        }
        return x;
    }
}
