package org.estrade.talk;

import java.util.Set;
import org.estrade.text.PlainLetters;

/** The last part of the address of a talk, generated from its title: ASCII letters, digits, and hyphens between words. */
public final class Slug {

    /** The greatest length of a generated slug, in characters. A typed slug may be longer, see {@link TalkValidator}. */
    public static final int LONGEST = 80;

    /** The slug of a title without Latin letters and digits. */
    private static final String FALLBACK = "conference";

    private Slug() {}

    /** The slug of a title, never empty. The slug of a long title ends after a whole word. */
    public static String of(String title) {
        String slug = PlainLetters.of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? FALLBACK : shortened(slug);
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }

    /** The given slug when it is not taken, otherwise the first of {@code slug-2}, {@code slug-3}… that is not taken. */
    public static String free(String slug, Set<String> taken) {
        String free = slug;
        for (int n = 2; taken.contains(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
