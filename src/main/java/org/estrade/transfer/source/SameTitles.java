package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.estrade.text.SpellingKey;

/**
 * Titles that mean one talk: the same letters, or nearly the same in a long title. Numbers tell talks apart, so that "part
 * 1" and "part 2" stay two.
 */
final class SameTitles {

    /** Short titles differ by a letter and mean something else. */
    private static final int SHORTEST = 16;

    /** The share of letters that may differ. */
    private static final double DIFFERENT = 0.1;

    /** A page of more titles is compared by the same letters only: the work grows with the square of the number. */
    private static final int MOST_COMPARED = 600;

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    private final List<String> keys = new ArrayList<>();

    /** The key of the first of these titles that the title is the same as; its own key when it is the first. */
    String key(String title) {
        String key = SpellingKey.key(title);
        if (keys.contains(key)) {
            return key;
        }
        if (key.length() >= SHORTEST && keys.size() < MOST_COMPARED) {
            int most = (int) (key.length() * DIFFERENT);
            LevenshteinDistance distance = new LevenshteinDistance(most);
            for (String other : keys) {
                boolean numbers = NO_DIGITS
                        .matcher(key)
                        .replaceAll(" ")
                        .equals(NO_DIGITS.matcher(other).replaceAll(" "));
                if (numbers && Math.abs(other.length() - key.length()) <= most && distance.apply(key, other) >= 0) {
                    return other;
                }
            }
        }
        if (keys.size() < MOST_COMPARED) {
            keys.add(key);
        }
        return key;
    }
}
