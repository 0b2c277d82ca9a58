package org.estrade.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The differences between two texts, word by word. For texts that have little in common, everything is one deletion and one
 * insertion, so that long texts are compared quickly too (see {@link ShortestEdit}).
 */
public final class WordDiff {

    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }

    /**
     * A part of the texts, never empty. The pieces that are not inserted make the text before; those that are not deleted make
     * the text after.
     */
    public record Piece(Kind kind, String text) {}

    /** A word, the space between two words, or one other character. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\h+|.", Pattern.DOTALL);

    private final List<String> before;
    private final List<String> after;
    private final BitSet deleted = new BitSet();
    private final BitSet inserted = new BitSet();
    private final List<Piece> pieces = new ArrayList<>();
    private int i;
    private int j;

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** The pieces in the order to show them. A deletion comes before the insertion at the same place. */
    public static List<Piece> between(String before, String after) {
        WordDiff diff = new WordDiff(before, after);
        diff.compare();
        diff.makePieces();
        return List.copyOf(diff.pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare() {
        Map<String, Integer> numbers = new HashMap<>();
        new ShortestEdit(numbered(before, numbers), numbered(after, numbers), deleted, inserted).find();
    }

    private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, unknown -> numbers.size()))
                .toArray();
    }

    private void makePieces() {
        StringBuilder deletion = new StringBuilder();
        StringBuilder insertion = new StringBuilder();
        while (i < before.size() || j < after.size()) {
            if (deletion.length() + insertion.length() == 0) {
                slide();
            }
            while (deleted.get(i)) {
                deletion.append(before.get(i++));
            }
            while (inserted.get(j)) {
                insertion.append(after.get(j++));
            }
            StringBuilder same = new StringBuilder();
            int kept = i;
            while (i < before.size() && !deleted.get(i) && !inserted.get(j)) {
                same.append(before.get(i++));
                j++;
            }
            boolean changesAgain = i < before.size() || j < after.size();
            // a space alone between two changed words belongs to the change
            if (deletion.length() + insertion.length() > 0
                    && changesAgain
                    && i - kept == 1
                    && isSpace(before.get(kept))) {
                deletion.append(same);
                insertion.append(same);
            } else {
                add(Kind.DELETED, deletion);
                add(Kind.INSERTED, insertion);
                add(Kind.SAME, same);
            }
        }
    }

    /**
     * Moves a mere insertion or deletion to the last place where it gives the same texts: "a sentence. [A second one.]"
     * instead of "a sentence[. A second one]."
     */
    private void slide() {
        if (inserted.get(j) && !deleted.get(i)) {
            slide(after, inserted, j, deleted, i);
        } else if (deleted.get(i) && !inserted.get(j)) {
            slide(before, deleted, i, inserted, j);
        }
    }

    private void slide(List<String> words, BitSet marked, int from, BitSet others, int other) {
        int first = from;
        int next = marked.nextClearBit(from);
        int opposite = other;
        while (next < words.size() && !others.get(opposite) && words.get(first).equals(words.get(next))) {
            marked.clear(first++);
            marked.set(next);
            next = marked.nextClearBit(next);
            opposite++;
        }
    }

    private static boolean isSpace(String word) {
        return word.codePoints().allMatch(c -> c == '\t' || Character.isSpaceChar(c));
    }

    private void add(Kind kind, StringBuilder text) {
        if (text.length() > 0) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
