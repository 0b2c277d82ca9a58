package org.estrade.text.typography;

/** A regular expression for one emoji: the patterns of Java 17 have no class for them. */
final class Emoji {

    private static final String PICTURE =
            "[\\x{1F300}-\\x{1F5FF}\\x{1F600}-\\x{1F64F}\\x{1F680}-\\x{1F6FF}\\x{1F7E0}-\\x{1F7EB}\\x{1F900}-\\x{1F9FF}"
                    + "\\x{1FA70}-\\x{1FAFF}\\x{1F0CF}\\x{1F170}-\\x{1F19A}\\x{2194}-\\x{21AA}\\x{231A}-\\x{23FF}"
                    + "\\x{25AA}-\\x{25FE}\\x{2600}-\\x{27BF}\\x{2934}-\\x{2935}\\x{2B05}-\\x{2B55}]";

    // a picture with its variation selector or skin tone
    private static final String VARIANT = PICTURE + "[\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]{0,2}";

    /** A flag, a keycap, or up to seven pictures that are joined into one. */
    static final String PATTERN = "(?:[\\x{1F1E6}-\\x{1F1FF}]{2}|[0-9#*]\\x{FE0F}?\\x{20E3}|" + VARIANT + "(?:\\x{200D}"
            + VARIANT + "){0,6})";

    private Emoji() {}
}
