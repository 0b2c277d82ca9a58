package org.estrade.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What was deleted and inserted between two texts, word by word. Texts that have little in common are told as one
 * deletion and one insertion, so that the longest ones take moments too.
 */
public final class WordDiff {

    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }

    /** Some of the text, never empty. All that is not inserted is the text before, all that is not deleted the one after. */
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

    /** The pieces in the order to show them in: what is deleted somewhere comes before what is inserted there. */
    public static List<Piece> between(String before, String after) {
        WordDiff diff = new WordDiff(before, after);
        diff.compare();
        diff.tell();
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

    private void tell() {
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        while (i < before.size() || j < after.size()) {
            if (gone.length() + come.length() == 0) {
                slide();
            }
            while (deleted.get(i)) {
                gone.append(before.get(i++));
            }
            while (inserted.get(j)) {
                come.append(after.get(j++));
            }
            StringBuilder same = new StringBuilder();
            int kept = i;
            while (i < before.size() && !deleted.get(i) && !inserted.get(j)) {
                same.append(before.get(i++));
                j++;
            }
            boolean changesAgain = i < before.size() || j < after.size();
            // between two changed words a space alone is not worth telling
            if (gone.length() + come.length() > 0 && changesAgain && i - kept == 1 && isSpace(before.get(kept))) {
                gone.append(same);
                come.append(same);
            } else {
                add(Kind.DELETED, gone);
                add(Kind.INSERTED, come);
                add(Kind.SAME, same);
            }
        }
    }

    /**
     * Of "a sentence [. A second one]." and "a sentence. [A second one.]", which say the same, takes the latter: what was
     * only inserted, or only deleted, goes on to where it can begin last.
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
