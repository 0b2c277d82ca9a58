package org.estrade.text.typography;

import java.util.List;

/** The rules of the Imprimerie nationale for French, as far as a program can apply them without parsing sentences. */
final class FrenchTypography {

    private static final String NARROW = "\u202F";
    private static final String NO_BREAK = "\u00A0";

    private static final String UNITS =
            "secondes?|minutes?|min|heures?|h|jours?|j|semaines?|mois|ans?|années?|siècles?|s|ms"
                    + "|fois|personnes?|[kKMGTP]?o|octets|[kMGT]B|[kMGT]?Hz|[kMG]?Wh?|[kcm]?m|[km]?g|°C?|%|€|[kM]€|\\$|px";

    // the last character of a sentence before ; ? ! : of a word, a closing sign, or code
    private static final String WORD_END = "[\\p{L}\\p{M}\\p{N}~o)\\]”\"’»…%°€+]";

    // a character that a space may follow in the middle of a line
    private static final String INSIDE = "[^\\s\u00A0\u202F\uFDD0(\\[{]";

    // one or more signs that end a sentence or a part of it; not those of ;-) or of ?q=1
    private static final String HIGH_SIGNS = "(?!;~m\\))[;?!]++(?=~m(?:$|[\\s\u00A0\u202F)\\]}»”\"’.,…]))";

    static final List<TypographyRule> RULES = List.of(
            TypographyRule.APOSTROPHE,
            TypographyRule.ELLIPSIS,
            TypographyRule.YEARS,
            TypographyRule.smallRange(UNITS),
            TypographyRule.of("«~s*(?=.)", "«" + NO_BREAK),
            TypographyRule.of("(?<=" + INSIDE + "~m)~s*»", NO_BREAK + "»"),
            TypographyRule.of("(?<=" + INSIDE + "~m)~s+(?=~m" + HIGH_SIGNS + ")", NARROW),
            TypographyRule.of("(?<=" + WORD_END + "~m)(?<!&#?\\w{1,10})(?=" + HIGH_SIGNS + ")", NARROW),
            TypographyRule.of("(?<=" + INSIDE + "~m)~s+(?=~m:~m(?:$|[\\s\u00A0\u202F»]))", NO_BREAK),
            TypographyRule.of("(?<=[0-9]~m)~s+(?=~m(?:" + UNITS + ")(?![\\p{L}\\p{N}'’]))", NO_BREAK),
            // an emoji that begins a line stays beside the first word
            TypographyRule.of("(?m)^(~m" + Emoji.PATTERN + "~m)~s+(?=[^\\s])", "$1" + NO_BREAK));

    private FrenchTypography() {}
}
