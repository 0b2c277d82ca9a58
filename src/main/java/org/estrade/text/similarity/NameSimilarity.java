package org.estrade.text.similarity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.estrade.text.SpellingKey;

/**
 * Similarity of names of venues, people or tags. It is checked before a new name is stored, to find one that probably means
 * the same. It may be wrong, so that it should only lead to a warning.
 */
public final class NameSimilarity {

    /** The longest name that is compared, in characters. */
    public static final int LONGEST = 200;

    /** The most words of a name in which parts are compared. */
    private static final int MOST_WORDS = 16;

    /** The ways in which two names are similar, the surest first. */
    private enum Similarity {
        SAME_LETTERS,
        SAME_WORDS,
        TYPING_ERROR,
        OTHER_ORDER,
        CONTAINED
    }

    /** Words for the kind of event: a name means the same without them. */
    private static final Set<String> KINDS = Set.of(
            "conference",
            "conferences",
            "conf",
            "meetup",
            "meetups",
            "meet",
            "up",
            "podcast",
            "edition",
            "rencontre",
            "rencontres");

    /** Words of so many names that a common one does not show similarity. */
    private static final Set<String> GENERIC = Set.of(
            "tech",
            "data",
            "day",
            "days",
            "tour",
            "journee",
            "journees",
            "summit",
            "forum",
            "festival",
            "camp",
            "club",
            "community",
            "group",
            "groupe",
            "user",
            "users",
            "web",
            "dev",
            "devs",
            "france",
            "europe",
            "paris");

    /** Words without a meaning of their own. */
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "at", "au", "aux", "by", "d", "de", "des", "du", "en", "et", "for", "in", "l", "la", "le",
            "les", "of", "on", "pour", "the");

    private NameSimilarity() {}

    /**
     * The known name that most probably means the same as a name. Another spelling of the name itself, by
     * {@link SpellingKey#key}, is not returned.
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String key = SpellingKey.key(name);
        Comparator<String> surestFirst = Comparator.comparing(
                        (String other) -> similarity(name, other).orElseThrow())
                .thenComparing(other -> Math.abs(other.length() - name.length()))
                .thenComparing(Comparator.naturalOrder());
        return known.stream()
                .filter(other -> !SpellingKey.key(other).equals(key) && areSimilar(name, other))
                .min(surestFirst);
    }

    /** Whether two names are similar, in either order. A name is similar to itself. */
    public static boolean areSimilar(String one, String other) {
        return similarity(one, other).isPresent();
    }

    private static Optional<Similarity> similarity(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> left = words(one);
        List<String> right = words(other);
        return Arrays.stream(Similarity.values())
                .filter(similarity ->
                        left.size() <= right.size() ? holds(similarity, left, right) : holds(similarity, right, left))
                .findFirst();
    }

    /** The words without stop words, unless there are no others. */
    private static List<String> words(String name) {
        List<String> all = List.of(SpellingKey.key(name).split(" "));
        List<String> significant =
                all.stream().filter(word -> !STOP_WORDS.contains(word)).toList();
        return significant.isEmpty() ? all : significant;
    }

    private static boolean holds(Similarity similarity, List<String> few, List<String> many) {
        return switch (similarity) {
            case SAME_LETTERS -> String.join("", few).equals(String.join("", many));
            case SAME_WORDS -> new WordMatch(few, many).covers(0, many.size());
            case TYPING_ERROR -> TypingError.isLikely(few, many);
            case OTHER_ORDER ->
                few.size() > 1
                        && few.stream()
                                .sorted()
                                .toList()
                                .equals(many.stream().sorted().toList());
            case CONTAINED -> isContained(few, many);
        };
    }

    /**
     * Whether the longer name contains the shorter one. Either the shorter one has two significant words, or the words around
     * it are mere additions.
     */
    private static boolean isContained(List<String> few, List<String> many) {
        long significant = few.stream().filter(NameSimilarity::isSignificant).count();
        if (significant == 0 || many.size() > MOST_WORDS) {
            return false;
        }
        WordMatch match = new WordMatch(few, many);
        Predicate<List<String>> mayBeAround =
                significant > 1 ? words -> true : words -> words.stream().allMatch(NameSimilarity::isAddition);
        for (int start = 0; start < many.size(); start++) {
            for (int end = start + 1; end <= many.size(); end++) {
                if (mayBeAround.test(many.subList(0, start))
                        && mayBeAround.test(many.subList(end, many.size()))
                        && match.covers(start, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSignificant(String word) {
        return !GENERIC.contains(word) && !isAddition(word);
    }

    private static boolean isAddition(String word) {
        return KINDS.contains(word) || word.chars().allMatch(Character::isDigit);
    }
}
