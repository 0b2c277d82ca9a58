package org.estrade.text.similarity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comparison of two lists of plain words, word by word. Words are equal too if one list joins them ("meetup", "meet up"),
 * abbreviates them to initials ("ds", "data science") or has the plural.
 */
final class WordMatch {

    private static final int SHORTEST_WITH_PLURAL = 4;
    private static final int LONGEST_INITIALS = 6;

    private final List<String> left;
    private final List<String> right;

    WordMatch(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
    }

    /** Whether all words on the left equal the words from start to end (exclusive) on the right. */
    boolean covers(int start, int end) {
        boolean[][] reached = new boolean[left.size() + 1][end - start + 1];
        reached[0][0] = true;
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < end - start; j++) {
                if (reached[i][j]) {
                    step(reached, i, j, right.subList(start, end));
                }
            }
        }
        return reached[left.size()][end - start];
    }

    /** Marks the positions reached from i and j by one more word on one side and one or more on the other. */
    private void step(boolean[][] reached, int i, int j, List<String> window) {
        if (isSame(left.get(i), window.get(j))) {
            reached[i + 1][j + 1] = true;
        }
        for (int many = 2; j + many <= window.size() && many <= left.get(i).length(); many++) {
            reached[i + 1][j + many] |= isShortFor(left.get(i), window.subList(j, j + many));
        }
        for (int many = 2; i + many <= left.size() && many <= window.get(j).length(); many++) {
            reached[i + many][j + 1] |= isShortFor(window.get(j), left.subList(i, i + many));
        }
    }

    private static boolean isSame(String one, String other) {
        return singular(one).equals(singular(other));
    }

    private static String singular(String word) {
        return word.length() >= SHORTEST_WITH_PLURAL && word.endsWith("s")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static boolean isShortFor(String word, List<String> words) {
        if (word.length() == words.size() && word.length() <= LONGEST_INITIALS) {
            return word.equals(words.stream().map(each -> each.substring(0, 1)).collect(Collectors.joining()));
        }
        return word.equals(String.join("", words));
    }
}
