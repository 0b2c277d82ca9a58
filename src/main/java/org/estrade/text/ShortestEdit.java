package org.estrade.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The fewest elements to delete from one sequence and to insert from another, so that the first becomes the second. The
 * search is Myers' algorithm in linear space, by java-diff-utils. Its time grows with the square of the number of edits
 * (28,000 words that all differ took 7 seconds). Therefore the search stops after a number of comparisons (half a second);
 * everything between the equal ends of the two sequences is then deleted and inserted.
 */
final class ShortestEdit {

    private static final int MOST_COMPARISONS = 20_000_000;

    /** The search walks through this difference without comparing anything, so the other limit does not count it. */
    private static final int MOST_LENGTH_DIFFERENCE = 4_000;

    private final List<Integer> before;
    private final List<Integer> after;
    private final BitSet deleted;
    private final BitSet inserted;
    private int comparisons;

    /** Thrown out of the search to stop it: the library has no other way. */
    private static final class TooManyComparisons extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyComparisons() {
            super(null, null, false, false);
        }
    }

    /**
     * The edit from one sequence to the other; {@link #find} searches for it.
     *
     * @param deleted gets the indices in {@code before} of the elements to delete
     * @param inserted gets the indices in {@code after} of the elements to insert
     */
    ShortestEdit(int[] before, int[] after, BitSet deleted, BitSet inserted) {
        this.before = Arrays.stream(before).boxed().toList();
        this.after = Arrays.stream(after).boxed().toList();
        this.deleted = deleted;
        this.inserted = inserted;
    }

    void find() {
        int start = commonStart();
        int common = start + commonEnd(start);
        int endBefore = before.size() - common + start;
        int endAfter = after.size() - common + start;
        try {
            search(before.subList(start, endBefore), after.subList(start, endAfter), start);
        } catch (TooManyComparisons stopped) {
            deleted.set(start, endBefore);
            inserted.set(start, endAfter);
        }
    }

    private int commonStart() {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    /** The number of equal elements at the end, of those that are not in the common start. */
    private int commonEnd(int start) {
        int shorter = Math.min(before.size(), after.size()) - start;
        int end = 0;
        while (end < shorter && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    private void search(List<Integer> from, List<Integer> to, int offset) {
        if (Math.abs(from.size() - to.size()) > MOST_LENGTH_DIFFERENCE) {
            throw new TooManyComparisons();
        }
        for (Change change : new MyersDiffWithLinearSpace<>(this::isEqual).computeDiff(from, to, null)) {
            deleted.set(offset + change.startOriginal, offset + change.endOriginal);
            inserted.set(offset + change.startRevised, offset + change.endRevised);
        }
    }

    private boolean isEqual(Integer one, Integer other) {
        if (++comparisons > MOST_COMPARISONS) {
            throw new TooManyComparisons();
        }
        return one.equals(other);
    }
}
