package org.estrade.talk;

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
        int i = 0;
        int j = 0;
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        while (i < before.size() || j < after.size()) {
            i = take(before, deleted, i, gone);
            j = take(after, inserted, j, come);
            int kept = i;
            StringBuilder same = new StringBuilder();
            while (i < before.size() && !deleted.get(i) && !inserted.get(j)) {
                same.append(before.get(i++));
                j++;
            }
            boolean changed = gone.length() + come.length() > 0;
            boolean changesAgain = i < before.size() || j < after.size();
            // between two changed words a space alone is not worth telling
            if (changed && changesAgain && i - kept == 1 && isSpace(before.get(kept))) {
                gone.append(same);
                come.append(same);
            } else {
                add(Kind.DELETED, gone);
                add(Kind.INSERTED, come);
                add(Kind.SAME, same);
            }
        }
    }

    /** From that index on, as long as the words are among those marked. */
    private static int take(List<String> words, BitSet marked, int index, StringBuilder taken) {
        int i = index;
        while (marked.get(i)) {
            taken.append(words.get(i++));
        }
        return i;
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
