package org.estrade.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether two lists of plain words say the same, word after word: one may join what the other parts ("meetup", "meet
 * up"), shorten several to their initials ("ds", "data science") or add the plural's s.
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

    /** Whether all on the left says what these words on the right say. */
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

    /** Marks what is reached from there by one more word on one side and one or more on the other. */
    private void step(boolean[][] reached, int i, int j, List<String> window) {
        if (isSame(left.get(i), window.get(j))) {
            reached[i + 1][j + 1] = true;
        }
        for (int many = 2; j + many <= window.size() && many <= left.get(i).length(); many++) {
            reached[i + 1][j + many] |= isShort(left.get(i), window.subList(j, j + many));
        }
        for (int many = 2; i + many <= left.size() && many <= window.get(j).length(); many++) {
            reached[i + many][j + 1] |= isShort(window.get(j), left.subList(i, i + many));
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

    private static boolean isShort(String word, List<String> words) {
        if (word.length() == words.size() && word.length() <= LONGEST_INITIALS) {
            return word.equals(words.stream().map(each -> each.substring(0, 1)).collect(Collectors.joining()));
        }
        return word.equals(String.join("", words));
    }
}
