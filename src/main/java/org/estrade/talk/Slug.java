package org.estrade.talk;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.estrade.text.PlainLetters;

/** The last part of the address of a talk, generated from its title: ASCII letters, digits, and hyphens between words. */
public final class Slug {

    /** The greatest length of a generated slug, in characters. A typed slug may be longer, see {@link TalkValidator}. */
    public static final int LONGEST = 80;

    /** The number up to which each number is tried for a slug that is taken. */
    private static final int LINEAR = 100;

    /** French and English words that announce another word: a slug that ends with one breaks off in the middle of a phrase. */
    private static final Set<String> ANNOUNCING = Set.of(
            ("a an the of to in on at by for from with without and or nor but as is are was were be our your my their its his"
                            + " her this that these those into over under about between when how why what which who if than"
                            + " le la les l un une des du de d au aux et ou ni mais en dans par pour sur sous sans avec chez"
                            + " vers entre que qu qui quoi dont comment pourquoi quand si comme est sont ce cet cette ces"
                            + " c s n ne se son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs plus tres")
                    .split(" "));

    /** The slug of a title without any letter or digit. */
    private static final String FALLBACK = "conference";

    private static final int DIGITS_AND_LETTERS = 36;

    private Slug() {}

    /**
     * The slug of a talk: of its title in that language, else of another title with Latin letters, else the date of its first
     * delivery, because the slug of a title in another script says nothing.
     */
    public static String of(TalkContent talk, String language) {
        String title = talk.title(language);
        if (latin(title).isEmpty()) {
            Optional<String> other = talk.texts().values().stream()
                    .map(text -> latin(text.title()))
                    .filter(slug -> slug.length() > 2)
                    .findFirst()
                    .or(() -> talk.deliveries().stream()
                            .map(DeliveryContent::date)
                            .flatMap(Stream::ofNullable)
                            .min(Comparator.naturalOrder())
                            .map(PartialDate::toString));
            if (other.isPresent()) {
                return shortened(other.get());
            }
        }
        return of(title);
    }

    /** The slug that a speaker means by the typed text; the text itself when it has no Latin letter or digit. */
    public static String typed(String text) {
        String slug = latin(text);
        return slug.isEmpty() ? text : slug;
    }

    private static String latin(String text) {
        return PlainLetters.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The slug of a title, never empty. The slug of a long title ends after a whole word that does not announce another. */
    public static String of(String title) {
        String slug = latin(title);
        return slug.isEmpty() ? withoutLatin(title) : shortened(slug);
    }

    /** A short slug that stays the same for the same title: two titles in other scripts do not become one slug. */
    private static String withoutLatin(String title) {
        String words = PlainLetters.words(title);
        return words.isEmpty()
                ? FALLBACK
                : "t" + Long.toString(Integer.toUnsignedLong(words.hashCode()), DIGITS_AND_LETTERS);
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int wholeWord = slug.lastIndexOf('-', LONGEST);
        if (wholeWord < 0) {
            return slug.substring(0, LONGEST);
        }
        int end = wholeWord;
        while (end > 0 && ANNOUNCING.contains(slug.substring(slug.lastIndexOf('-', end - 1) + 1, end))) {
            end = slug.lastIndexOf('-', end - 1);
        }
        return slug.substring(0, end > 0 ? end : wholeWord);
    }

    /**
     * The given slug when it is not taken, otherwise the first of {@code slug-2}, {@code slug-3}… that is not taken. After a
     * hundred of them, one that is not taken is found by bisection: a page may have very many talks of the same title.
     */
    public static String free(String slug, Set<String> taken) {
        if (!taken.contains(slug)) {
            return slug;
        }
        int free = 2;
        while (taken.contains(slug + "-" + free)) {
            free = free < LINEAR ? free + 1 : free * 2;
        }
        int used = free <= LINEAR ? free - 1 : free / 2;
        while (free - used > 1) {
            int middle = (used + free) / 2;
            if (taken.contains(slug + "-" + middle)) {
                used = middle;
            } else {
                free = middle;
            }
        }
        return slug + "-" + free;
    }
}
