package org.estrade.talk;

import java.util.Set;
import org.estrade.text.PlainLetters;

/** A talk's part of its address, made from its title: ASCII letters and digits with hyphens between words. */
public final class Slug {

    /** A made slug is no longer, in characters; what a speaker chooses may be, see {@link TalkValidator}. */
    public static final int LONGEST = 80;

    /** For a title without a letter that an address can hold. */
    private static final String NAMELESS = "conference";

    private Slug() {}

    /** Cut after a whole word when the title is long; never empty. */
    public static String of(String title) {
        String slug = PlainLetters.of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? NAMELESS : cut(slug);
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }

    /** The slug itself when nobody has it, else the first of {@code slug-2}, {@code slug-3}… that nobody has. */
    public static String free(String slug, Set<String> taken) {
        String free = slug;
        for (int n = 2; taken.contains(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }
}
