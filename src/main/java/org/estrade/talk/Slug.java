package org.estrade.talk;

import java.util.Set;
import org.estrade.text.PlainLetters;

/** The slug of a talk's address, made from its title: ASCII letters and digits, with hyphens between words. */
public final class Slug {

    /** The greatest length of a made slug, in characters. A typed slug may be longer, see {@link TalkValidator}. */
    public static final int LONGEST = 80;

    /** The slug of a title that has no letter or digit to keep. */
    private static final String FALLBACK = "conference";

    private Slug() {}

    /** The slug of a title, never empty. The slug of a long title ends after a whole word. */
    public static String of(String title) {
        String slug = PlainLetters.of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? FALLBACK : cut(slug);
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }

    /** The slug itself when it is not taken, else the first of {@code slug-2}, {@code slug-3}… that is not. */
    public static String free(String slug, Set<String> taken) {
        String free = slug;
        for (int n = 2; taken.contains(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
