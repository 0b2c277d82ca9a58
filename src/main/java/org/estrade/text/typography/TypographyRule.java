package org.estrade.text.typography;

import java.util.regex.Pattern;

/**
 * A rule of typography: a regular expression and its replacement. In a pattern for {@link #of}, {@code ~m} stands for any
 * marks of markup, {@code ~o} (in a character class) for an opaque word and {@code ~s} for a space other than a line end.
 */
record TypographyRule(Pattern pattern, String replacement) {

    static final TypographyRule APOSTROPHE = of("(?<=\\p{L}~m)'(?=~m[\\p{L}\\p{N}~o«“])", "’");

    static final TypographyRule ELLIPSIS = of("(?<![./\\\\])\\.\\.\\.(?![./\\\\])", "…");

    // a number in a date, a version or a path does not begin or end a range
    private static final String ALONE_BEFORE = "(?<![\\p{L}\\p{N}.,:/_#+–-])";
    private static final String ALONE_AFTER = "(?![\\p{L}\\p{N}/_–-])";

    /** A range of years: 2024-2025. */
    static final TypographyRule YEARS =
            of(ALONE_BEFORE + "((?:19|20)[0-9]{2})-((?:19|20)[0-9]{2})" + ALONE_AFTER, "$1–$2");

    /** A range of small numbers: 2-3 years. Without a unit it may be a score or a version. */
    static TypographyRule smallRange(String units) {
        return of(ALONE_BEFORE + "([0-9]{1,3})-([0-9]{1,3})(?=~s?(?:" + units + ")" + ALONE_AFTER + ")", "$1–$2");
    }

    static TypographyRule of(String pattern, String replacement) {
        return new TypographyRule(
                Pattern.compile(pattern.replace("~m", "\uFDD0{0,4}")
                        .replace("~o", "\uFDD1\uFDD2")
                        .replace("~s", "[ \u00A0\u202F]")),
                replacement);
    }

    String apply(String text) {
        return pattern.matcher(text).replaceAll(replacement);
    }
}
