package org.estrade.transfer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.estrade.text.SpellingKey;

/**
 * Finds titles that mean the same talk: titles with the same letters, and long titles with nearly the same letters. Titles
 * with different numbers never mean the same talk, so "part 1" and "part 2" are two talks.
 */
final class SimilarTitles {

    /** The smallest length of a title with a similar title. Short titles that differ in one letter are different talks. */
    private static final int MIN_LENGTH = 16;

    /** The largest share of letters that may differ between two similar titles. */
    private static final double MAX_DIFFERENT_SHARE = 0.1;

    /**
     * The largest number of titles that are compared with each other. For more titles only the same letters count, because
     * the time grows with the square of the number.
     */
    private static final int MAX_COMPARED = 600;

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    private final List<String> keys = new ArrayList<>();

    /** The key of a title. A title that means the same talk as an earlier title gets the key of the earlier title. */
    String key(String title) {
        String key = SpellingKey.key(title);
        if (keys.contains(key)) {
            return key;
        }
        if (key.length() >= MIN_LENGTH && keys.size() < MAX_COMPARED) {
            int maxDistance = (int) (key.length() * MAX_DIFFERENT_SHARE);
            LevenshteinDistance distance = new LevenshteinDistance(maxDistance);
            for (String earlierKey : keys) {
                boolean haveSameNumbers = NO_DIGITS
                        .matcher(key)
                        .replaceAll(" ")
                        .equals(NO_DIGITS.matcher(earlierKey).replaceAll(" "));
                if (haveSameNumbers
                        && Math.abs(earlierKey.length() - key.length()) <= maxDistance
                        && distance.apply(key, earlierKey) >= 0) {
                    return earlierKey;
                }
            }
        }
        if (keys.size() < MAX_COMPARED) {
            keys.add(key);
        }
        return key;
    }
}
