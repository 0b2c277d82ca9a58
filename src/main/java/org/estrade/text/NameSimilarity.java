package org.estrade.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether two names of venues, people or tags probably mean the same. It is asked before a new one is made beside the
 * other: it may be wrong, and only a warning should follow from it.
 */
public final class NameSimilarity {

    /** Longer names than this, in characters, resemble nothing. */
    public static final int LONGEST = 200;

    /** A name of more words is looked at as a whole only. */
    private static final int MOST_WORDS = 16;

    /** How two names resemble each other, the surest sign first. */
    private enum Sign {
        SAME_LETTERS,
        SAME_WORDS,
        TYPING_ERROR,
        ANOTHER_ORDER,
        CONTAINED
    }

    /** Say what sort of thing it is, or which time: a name is the same without them. */
    private static final Set<String> SORTS = Set.of(
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

    /** Stand in so many names that they tell none from another. */
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

    private static final Set<String> LITTLE = Set.of(
            "a", "an", "and", "at", "au", "aux", "by", "d", "de", "des", "du", "en", "et", "for", "in", "l", "la", "le",
            "les", "of", "on", "pour", "the");

    private NameSimilarity() {}

    /**
     * The one of these names that most probably means the same; never one that {@link SpellingKey#key} takes for the same,
     * which is no likeness but the name itself.
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String key = SpellingKey.key(name);
        Comparator<String> surestFirst = Comparator.comparing(
                        (String other) -> sign(name, other).orElseThrow())
                .thenComparing(other -> Math.abs(other.length() - name.length()))
                .thenComparing(Comparator.naturalOrder());
        return known.stream()
                .filter(other -> !SpellingKey.key(other).equals(key) && areAlike(name, other))
                .min(surestFirst);
    }

    /** In either order; a name is like itself. */
    public static boolean areAlike(String one, String other) {
        return sign(one, other).isPresent();
    }

    private static Optional<Sign> sign(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> left = words(one);
        List<String> right = words(other);
        return Arrays.stream(Sign.values())
                .filter(sign -> left.size() <= right.size() ? holds(sign, left, right) : holds(sign, right, left))
                .findFirst();
    }

    /** Without little words, unless there are no others. */
    private static List<String> words(String name) {
        List<String> all = List.of(SpellingKey.key(name).split(" "));
        List<String> telling =
                all.stream().filter(word -> !LITTLE.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static boolean holds(Sign sign, List<String> few, List<String> many) {
        return switch (sign) {
            case SAME_LETTERS -> String.join("", few).equals(String.join("", many));
            case SAME_WORDS -> new WordMatch(few, many).covers(0, many.size());
            case TYPING_ERROR -> Typo.isLikely(few, many);
            case ANOTHER_ORDER ->
                few.size() > 1
                        && few.stream()
                                .sorted()
                                .toList()
                                .equals(many.stream().sorted().toList());
            case CONTAINED -> isContained(few, many);
        };
    }

    /** Of the words around it, either all are such as any name can have, or what is common is enough by itself. */
    private static boolean isContained(List<String> few, List<String> many) {
        long telling = few.stream().filter(NameSimilarity::tells).count();
        if (telling == 0 || many.size() > MOST_WORDS) {
            return false;
        }
        WordMatch match = new WordMatch(few, many);
        Predicate<List<String>> mayBeLeft =
                telling > 1 ? words -> true : words -> words.stream().allMatch(NameSimilarity::isAddition);
        for (int start = 0; start < many.size(); start++) {
            for (int end = start + 1; end <= many.size(); end++) {
                if (mayBeLeft.test(many.subList(0, start))
                        && mayBeLeft.test(many.subList(end, many.size()))
                        && match.covers(start, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean tells(String word) {
        return !GENERIC.contains(word) && !isAddition(word);
    }

    private static boolean isAddition(String word) {
        return SORTS.contains(word) || word.chars().allMatch(Character::isDigit);
    }
}
