package org.estrade.text.typography;

import java.util.List;

/** The rules for English: curly quotes and apostrophes, one ellipsis character, dashes in ranges; no space is added. */
final class EnglishTypography {

    private static final String UNITS = "seconds?|minutes?|min|hours?|h|days?|weeks?|months?|years?|s|ms|times|people"
            + "|[kKMGTP]?B|[kMGT]?Hz|[kMG]?Wh?|[kcm]?m|[km]?g|%|px";

    static final List<TypographyRule> RULES = List.of(
            TypographyRule.APOSTROPHE,
            TypographyRule.ELLIPSIS,
            TypographyRule.YEARS,
            TypographyRule.smallRange(UNITS),
            // a quote opens at the start of the text, after a space and after an opening sign; anywhere else it closes
            TypographyRule.of("(?<=(?:^|[\\s\u00A0\u202F(\\[{“—–/])~m)\"(?=~m[^\\s\uFDD0])", "“"),
            TypographyRule.of("\"", "”"));

    private EnglishTypography() {}
}
