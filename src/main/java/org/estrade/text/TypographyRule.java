package org.estrade.text;

import java.util.regex.Pattern;

/**
 * One change to a text. In {@link #of} a pattern may say {@code ~m} for marks of markup, if any, {@code ~o} (in a
 * class) for an opaque word and {@code ~s} for a space that does not end a line.
 */
record TypographyRule(Pattern pattern, String replacement) {

    static final TypographyRule APOSTROPHE = of("(?<=\\p{L}~m)'(?=~m[\\p{L}\\p{N}~o«“])", "’");

    static final TypographyRule ELLIPSIS = of("(?<![./\\\\])\\.\\.\\.(?![./\\\\])", "…");

    // a number that is part of a date, a version or a path is not the start or the end of a range
    private static final String ALONE_BEFORE = "(?<![\\p{L}\\p{N}.,:/_#+–-])";
    private static final String ALONE_AFTER = "(?![\\p{L}\\p{N}/_–-])";

    /** 2024-2025. */
    static final TypographyRule YEARS =
            of(ALONE_BEFORE + "((?:19|20)[0-9]{2})-((?:19|20)[0-9]{2})" + ALONE_AFTER, "$1–$2");

    /** 2-3 years: small numbers are a range only when a unit follows, and a score or a version otherwise. */
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
